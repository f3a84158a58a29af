package dev.sayso.lab.training;

import dev.sayso.reader.EncodedText;
import dev.sayso.reader.Phrase;
import dev.sayso.reader.Tags;
import java.util.Arrays;
import java.util.List;

/** A text with what the model should find in it. */
final class MarkedText {
  /** A source or a part of a content, and the cue it belongs to. */
  record Tie(Phrase phrase, Phrase cue) {}

  private final EncodedText text;
  private final float[][] targets;
  private final List<Tie> ties;
  private final boolean sure;

  /**
   * Takes a text and what is wished of it.
   *
   * @param text the text in words
   * @param targets for each word the wished share of each tag, adding up to 1
   * @param ties which phrase belongs to which cue
   */
  MarkedText(EncodedText text, float[][] targets, List<Tie> ties) {
    if (targets.length != text.words().size()) {
      throw new IllegalArgumentException(targets.length + " for " + text.words().size());
    }
    this.text = text;
    this.targets = targets;
    this.ties = List.copyOf(ties);
    this.sure = Arrays.stream(targets).allMatch(MarkedText::isSure);
  }

  private static boolean isSure(float[] shares) {
    for (float share : shares) {
      if (share > 0 && share < 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether each word's tag is known, not only how likely it is. */
  boolean isSure() {
    return sure;
  }

  EncodedText text() {
    return text;
  }

  List<Tie> ties() {
    return ties;
  }

  /** The wished share of each tag of a word, adding up to 1. */
  float[] target(int word) {
    return targets[word];
  }

  /** Each tag wished wholly. */
  static float[][] sure(int[] tags) {
    float[][] targets = new float[tags.length][Tags.COUNT];
    for (int i = 0; i < tags.length; i++) {
      targets[i][tags[i]] = 1;
    }
    return targets;
  }
}
