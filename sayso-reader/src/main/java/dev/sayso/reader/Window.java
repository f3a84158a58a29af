package dev.sayso.reader;

/**
 * A stretch of words that the model sees at once.
 *
 * @param from the index of the first word seen
 * @param to the index after the last word seen
 * @param coreFrom the index of the first word to be judged; the words before are context
 * @param coreTo the index after the last word to be judged
 */
public record Window(int from, int to, int coreFrom, int coreTo) {
  public Window {
    if (from > coreFrom || coreFrom >= coreTo || coreTo > to) {
      throw new IllegalArgumentException(
          "not a window: %d %d %d %d".formatted(from, coreFrom, coreTo, to));
    }
  }
}
