package dev.sayso.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one attribution.
 *
 * @param source who says it, or none
 * @param cue the words that tie
 * @param contents the parts of what is said, in order; may be empty
 * @param score how often such an attribution is just so: 0 to 1
 */
public record TiedPhrases(
    @Nullable Phrase source, Phrase cue, List<Phrase> contents, double score) {
  public TiedPhrases {
    contents = List.copyOf(contents);
  }

  /** The same so many words further on. */
  TiedPhrases moved(int words) {
    return new TiedPhrases(
        source == null ? null : source.moved(words),
        cue.moved(words),
        contents.stream().map(part -> part.moved(words)).toList(),
        score);
  }

  TiedPhrases withScore(double other) {
    return new TiedPhrases(source, cue, contents, other);
  }
}
