package dev.sayso.reader;

/**
 * A run of words with a role.
 *
 * @param role the role
 * @param from the index of the first word
 * @param to the index after the last word
 */
public record Phrase(Role role, int from, int to) {
  public Phrase {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a phrase: [" + from + ", " + to + ")");
    }
  }

  /** The same so many words further on. */
  Phrase moved(int words) {
    return new Phrase(role, from + words, to + words);
  }
}
