package dev.sayso.app.view;

/** Names the reports of a story: A to Z, then AA, AB and so on. */
final class Letters {
  private static final int ALPHABET = 26;

  private Letters() {}

  /** The name of the report at {@code index}, 0-based. */
  static String of(int index) {
    var letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / ALPHABET - 1) {
      letters.insert(0, (char) ('A' + rest % ALPHABET));
    }
    return letters.toString();
  }
}
