package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;

/**
 * One attribution that a rule found.
 *
 * @param rule the rule
 * @param score 0 to 1, higher is surer
 * @param by on whose word
 * @param content what is said, its parts in order; never empty
 * @param stance what the source does
 */
record Finding(String rule, double score, Attribution by, List<Span> content, Stance stance) {
  Finding {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("rule " + rule + " found nobody saying nothing");
    }
  }

  /** A finding of a rule, as sure as the rule was found to be. */
  static Finding of(String rule, Attribution by, List<Span> content, Stance stance) {
    return new Finding(rule, RuleScores.ENGLISH.of(rule), by, content, stance);
  }

  /** All words of it but the content, in order. */
  List<Span> claimed() {
    return by.words();
  }

  /** From the first word of the content to the last. */
  Span contentSpan() {
    return content.getFirst().cover(content.getLast());
  }

  Finding withContent(List<Span> other) {
    return new Finding(rule, score, by, other, stance);
  }
}
