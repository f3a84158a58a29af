package dev.sayso.sentence;

import dev.sayso.text.Span;

/**
 * Words that stand for somebody or something.
 *
 * @param span the words, titles left out: "Anna Berg" of "Mayor Anna Berg"
 * @param form how it is named
 */
public record Mention(Span span, Form form) {
  /** How something is named. */
  public enum Form {
    /** By name: "Anna Berg", "Berg", "the Harbour Board". */
    NAME,
    /** By office or kind: "the mayor", "the company". */
    NOMINAL,
    /** By a pronoun: "she". */
    PRONOUN
  }
}
