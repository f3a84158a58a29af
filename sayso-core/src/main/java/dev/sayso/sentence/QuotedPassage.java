package dev.sayso.sentence;

import dev.sayso.text.Span;
import java.util.List;

/**
 * What stands between an opening quotation mark and the mark that closes it.
 *
 * <p>A quotation over several paragraphs opens anew in each paragraph and closes only in the last:
 * it is one passage with a part for each paragraph.
 *
 * @param parts the parts in order, each with its own marks; never empty
 * @param closed whether a closing mark was found
 */
public record QuotedPassage(List<Span> parts, boolean closed) {
  public QuotedPassage {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quoted passage needs a part");
    }
  }

  /** From the first mark to the last. */
  public Span span() {
    return parts.getFirst().cover(parts.getLast());
  }
}
