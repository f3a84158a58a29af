package dev.sayso.reader;

import java.util.Arrays;

/** What the model says about the words of a text: for each a row of scores. */
public final class WordScores {
  private final float[][] tags;
  private final float[][] ties;

  /**
   * Takes the scores of the tags and the vectors by which phrases find their cue.
   *
   * @param tags rows of {@link Tags#COUNT}
   * @param ties rows of {@link Ties#WIDTH}
   */
  public WordScores(float[][] tags, float[][] ties) {
    if (tags.length != ties.length) {
      throw new IllegalArgumentException(tags.length + " words and " + ties.length);
    }
    this.tags = tags;
    this.ties = ties;
  }

  /** A row of {@link Tags#COUNT} a word. */
  public float[][] tags() {
    return tags;
  }

  /** Those of the words {@code from} to {@code to}, the latter excluded. */
  WordScores part(int from, int to) {
    return new WordScores(Arrays.copyOfRange(tags, from, to), Arrays.copyOfRange(ties, from, to));
  }

  float[] ties(int word) {
    return ties[word];
  }
}
