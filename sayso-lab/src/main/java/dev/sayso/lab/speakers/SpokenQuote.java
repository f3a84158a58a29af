package dev.sayso.lab.speakers;

import dev.sayso.lab.bench.NoDataException;
import java.util.ArrayList;
import java.util.List;

/**
 * A direct quotation and who speaks it: a row of {@code speakers.tsv}.
 *
 * @param report the name of the report's file, without its ending
 * @param words how the quotation begins, inside its marks
 * @param speaker whose words they are
 * @param form how the speaker stands beside them: name, surname, pronoun, nominal, unnamed, none
 */
record SpokenQuote(String report, String words, Speaker speaker, String form) {
  private static final int COLUMNS = 4;
  private static final String UNNAMED = "unnamed: ";
  private static final String UNCLEAR = "unclear: ";

  /** Whose words they are. */
  sealed interface Speaker {
    /** Somebody the report names: the fullest name it gives. */
    record Named(String name) implements Speaker {}

    /** Somebody it does not name, with these words. */
    record Unnamed(String words) implements Speaker {}

    /** One of several; nobody can tell which. */
    record Unclear(List<String> names) implements Speaker {
      public Unclear {
        names = List.copyOf(names);
      }
    }
  }

  /** The rows of a sheet, its head left out. */
  static List<SpokenQuote> in(List<String> lines) throws NoDataException {
    var quotes = new ArrayList<SpokenQuote>();
    for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      var cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new NoDataException("no row of " + COLUMNS + " cells: " + line);
      }
      quotes.add(new SpokenQuote(cells[0], cells[1], speaker(cells[2]), cells[3]));
    }
    return quotes;
  }

  private static Speaker speaker(String cell) {
    if (cell.startsWith(UNNAMED)) {
      return new Speaker.Unnamed(cell.substring(UNNAMED.length()));
    }
    return cell.startsWith(UNCLEAR)
        ? new Speaker.Unclear(List.of(cell.substring(UNCLEAR.length()).split(" \\| ", -1)))
        : new Speaker.Named(cell);
  }
}
