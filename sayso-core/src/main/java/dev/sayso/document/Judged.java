package dev.sayso.document;

import dev.sayso.document.Block.Kind;

/**
 * A passage and what is thought of it so far.
 *
 * @param passage the passage
 * @param words its words
 * @param kind its purpose
 * @param why the rule that decided
 * @param standing how firm that is
 */
record Judged(Passage passage, PassageWords words, Kind kind, String why, Standing standing) {
  /** How firm a judgement is; neighbours may change what is open or leaning. */
  enum Standing {
    FIRM,
    /** Firm, and the short lines after it belong to it. */
    OPENS_LIST,
    /** Body for want of a reason against it. */
    OPEN,
    /** Body, but one weak phrase speaks against it. */
    LEANS_TO_DEBRIS
  }

  Judged as(Kind newKind, String rule) {
    return new Judged(passage, words, newKind, rule, Standing.FIRM);
  }

  boolean isDebris() {
    return kind == Kind.DEBRIS;
  }

  /** Whether no rule has spoken for or against it with force. */
  boolean isUndecided() {
    return standing == Standing.OPEN || standing == Standing.LEANS_TO_DEBRIS;
  }
}
