package dev.sayso.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one attribution.
 *
 * @param source who says it, or none
 * @param cue the words that tie
 * @param contents the parts of what is said, in order; may be empty
 */
public record TiedPhrases(@Nullable Phrase source, Phrase cue, List<Phrase> contents) {
  public TiedPhrases {
    contents = List.copyOf(contents);
  }
}
