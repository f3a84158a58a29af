package dev.sayso.statement;

/**
 * A run of items of one frame.
 *
 * @param from the first item
 * @param to the item after the last
 */
record Stretch(int from, int to) {
  Stretch {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a stretch: [" + from + ", " + to + ")");
    }
  }

  int length() {
    return to - from;
  }

  boolean isEmpty() {
    return from == to;
  }
}
