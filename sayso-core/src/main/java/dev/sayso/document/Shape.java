package dev.sayso.document;

import dev.sayso.text.Span;
import dev.sayso.text.Text;

/** What a stretch of text looks like, whatever its words mean. */
final class Shape {
  private static final String CLOSERS = "\"'”’»)]";
  private static final String SENTENCE_ENDS = ".!?…";

  /** Fewer capitals than this are an abbreviation, not a line in capitals. */
  private static final int MIN_CAPITALS = 12;

  private Shape() {}

  /** Whether the last mark is one that ends a sentence, closing quotes and brackets aside. */
  static boolean endsSentence(Text text, Span span) {
    int at = lastMark(text, span);
    return at >= span.start() && SENTENCE_ENDS.indexOf(text.value().charAt(at)) >= 0;
  }

  /** Whether the last mark is this one, closing quotes and brackets aside. */
  static boolean endsWith(Text text, Span span, char mark) {
    int at = lastMark(text, span);
    return at >= span.start() && text.value().charAt(at) == mark;
  }

  private static int lastMark(Text text, Span span) {
    int at = span.end() - 1;
    while (at >= span.start() && CLOSERS.indexOf(text.value().charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  /** Whether all letters are capitals, and there are enough of them to mean it. */
  static boolean isCapitals(Text text, Span span) {
    int capitals = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.value().charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= MIN_CAPITALS;
  }
}
