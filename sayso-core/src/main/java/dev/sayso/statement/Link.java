package dev.sayso.statement;

import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One step of a chain: somebody who passes on what the next one says.
 *
 * @param source whose word it is
 * @param cue the words that say so; none for the report's own voice and for bare quotes
 * @param to who was told: "the Herald" in "told the Herald"; or none
 * @param rule the rule or model that found it
 * @param score 0 to 1, higher is surer
 */
public record Link(Source source, @Nullable Cue cue, @Nullable Span to, String rule, double score) {
  public Link {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score out of range: " + score);
    }
  }
}
