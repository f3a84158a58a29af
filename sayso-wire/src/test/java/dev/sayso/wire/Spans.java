package dev.sayso.wire;

/** Random texts. */
final class Spans {
  private static final int[] ALPHABET = {
    'a', 'Z', ' ', '\n', '\r', '“', 0x301, 0x5E9, 0xFEFF, 0x1F600, 0x1D505, 0x10FFFF, 0x200D
  };

  private Spans() {}

  /** A text of characters that make trouble, chosen by numbers. */
  static String text(int[] numbers) {
    var text = new StringBuilder();
    for (int number : numbers) {
      text.appendCodePoint(ALPHABET[Math.floorMod(number, ALPHABET.length)]);
    }
    return text.toString();
  }
}
