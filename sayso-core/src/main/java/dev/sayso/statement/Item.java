package dev.sayso.statement;

import dev.sayso.text.Span;

/**
 * What the rules see of a text, one at a time: a token, or a quotation as a whole.
 *
 * @param span where it stands; a quotation with its marks
 * @param lower its form as word lists hold it; of a quotation, empty
 * @param kind what it is
 * @param capital whether it starts with a capital letter
 */
record Item(Span span, String lower, Kind kind, boolean capital) {
  /** What an item is. */
  enum Kind {
    WORD,
    NUMBER,
    MARK,
    /** A quotation that could stand alone: {@code “We knew,”}. */
    UTTERANCE,
    /** A quotation that is part of a clause: {@code the “fairy tale”}. */
    FRAGMENT
  }

  /** Stands before the first item and after the last. */
  static final Item EDGE = new Item(Span.empty(0), "", Kind.MARK, false);

  boolean is(String form) {
    return lower.equals(form);
  }

  boolean isA(WordClass wordClass) {
    return wordClass.has(lower);
  }

  /** Whether no item stands there: before the first, after the last. */
  boolean isEdge() {
    return span.isEmpty();
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isUtterance() {
    return kind == Kind.UTTERANCE;
  }

  boolean isFragment() {
    return kind == Kind.FRAGMENT;
  }

  boolean isQuote() {
    return isUtterance() || isFragment();
  }

  boolean isComma() {
    return is(",");
  }

  /** A dash, semicolon or the like: no phrase goes on over it. */
  boolean isBreak() {
    return kind == Kind.MARK
        && (isEdge()
            || (lower.length() == 1 && ";:–—!?…•".contains(lower))
            || lower.startsWith("..")
            || is("--"));
  }

  /** Whether it ends in a possessive: the token after "Berg" in "Berg's". */
  boolean isPossessive() {
    return lower.equals("'s") || lower.equals("'") || (isWord() && lower.endsWith("s'"));
  }

  /** An adverb by its looks or by the list. */
  boolean isAdverb() {
    return isA(WordClass.ADVERB)
        || (isWord() && !capital && lower.length() > 4 && lower.endsWith("ly"));
  }

  boolean isNegation() {
    return isA(WordClass.NEGATION) || (isWord() && lower.endsWith("n't"));
  }

  boolean isAuxiliary() {
    return isA(WordClass.AUXILIARY)
        || (isWord() && lower.endsWith("n't"))
        || (isWord() && lower.equals("cannot"));
  }
}
