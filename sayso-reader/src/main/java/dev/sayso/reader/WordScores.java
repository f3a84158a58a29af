package dev.sayso.reader;

/** What the model says about the words of a text: for each a row of scores. */
public final class WordScores {
  private final float[][] tags;
  private final float[][] links;

  /**
   * Takes the scores of the tags and the vectors by which phrases find their cue.
   *
   * @param tags rows of {@link Tags#COUNT}
   * @param links rows of {@link Links#WIDTH}
   */
  public WordScores(float[][] tags, float[][] links) {
    if (tags.length != links.length) {
      throw new IllegalArgumentException(tags.length + " words and " + links.length);
    }
    this.tags = tags;
    this.links = links;
  }

  float[][] tags() {
    return tags;
  }

  float[] links(int word) {
    return links[word];
  }
}
