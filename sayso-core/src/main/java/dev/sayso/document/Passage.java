package dev.sayso.document;

import dev.sayso.text.Span;

/**
 * A stretch of text that stands together, a paragraph or a line, and what its surroundings say of
 * it.
 *
 * @param span where it stands, without white space at its ends
 * @param hint what markup says of it
 * @param why the rule behind the hint, for example {@code debris/navigation}
 */
public record Passage(Span span, Hint hint, String why) {
  /** What markup says of a passage. Plain text gives no hints. */
  public enum Hint {
    NONE,
    HEADLINE,
    CREDIT,
    FURNITURE
  }

  public Passage {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("empty passage at " + span.start());
    }
  }

  /** A passage of which nothing but its words is known. */
  public static Passage plain(Span span) {
    return new Passage(span, Hint.NONE, "body/paragraph");
  }
}
