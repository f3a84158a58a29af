package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;

/**
 * What is said.
 *
 * @param spans its parts in order, trimmed; more than one if they stand apart; never empty
 * @param quotation how it is given
 * @param quoted the parts between quotation marks, without the marks
 */
public record Content(List<Span> spans, Quotation quotation, List<Span> quoted) {
  /** How a content is given. */
  public enum Quotation {
    /** All in quotation marks. */
    DIRECT,
    /** In the report's words. */
    INDIRECT,
    /** In the report's words with some of the source's. */
    MIXED,
    /** The report's own assertion. */
    OWN
  }

  public Content {
    spans = List.copyOf(spans);
    quoted = List.copyOf(quoted);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a content needs words");
    }
  }

  /** From the first word to the last. */
  public Span span() {
    return spans.getFirst().cover(spans.getLast());
  }
}
