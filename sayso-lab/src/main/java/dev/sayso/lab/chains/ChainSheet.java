package dev.sayso.lab.chains;

import dev.sayso.lab.bench.NoDataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences with the chains of their attributions, as people write them down:
 *
 * <pre>
 * The Herald reports that officials believe the wall had cracks.
 *   The Herald: officials believe the wall had cracks
 *   The Herald &gt; officials: the wall had cracks
 * </pre>
 *
 * <p>Where somebody speaks of himself, {@code Lund = she} stands for both. An empty line ends an
 * entry; a line that starts with {@code #} is a comment.
 *
 * @param entries the sentences, in order
 */
record ChainSheet(List<Entry> entries) {
  private static final String INDENT = "  ";

  ChainSheet {
    entries = List.copyOf(entries);
  }

  /**
   * A sentence or a few.
   *
   * @param line where it stands, counted from 1
   * @param text the words
   * @param chains each attribution as {@code OUTER > INNER: CONTENT}
   */
  record Entry(int line, String text, List<String> chains) {
    Entry {
      chains = List.copyOf(chains);
    }
  }

  /**
   * The sheet with these lines.
   *
   * @throws NoDataException if a chain stands before the first sentence, or lacks its colon
   */
  static ChainSheet of(List<String> lines) throws NoDataException {
    var entries = new ArrayList<Entry>();
    @Nullable Entry open = null;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        open = null;
      } else if (open == null) {
        open = new Entry(i + 1, line.strip(), List.of());
        entries.add(open);
      } else {
        open = longer(open, line, i + 1);
        entries.set(entries.size() - 1, open);
      }
    }
    return new ChainSheet(entries);
  }

  private static Entry longer(Entry entry, String line, int number) throws NoDataException {
    if (!line.startsWith(INDENT) || !line.contains(": ")) {
      throw new NoDataException("no chain in line " + number + ": " + line);
    }
    var chains = new ArrayList<>(entry.chains());
    chains.add(line.strip());
    return new Entry(entry.line(), entry.text(), chains);
  }
}
