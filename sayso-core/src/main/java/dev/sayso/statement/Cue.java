package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;

/**
 * The words that tie a source to what it says: "said", "according to".
 *
 * @param spans its words in order; more than one if they stand apart; never empty
 * @param lemma the form that word lists hold: "say"
 */
public record Cue(List<Span> spans, String lemma) {
  public Cue {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a cue needs words");
    }
  }
}
