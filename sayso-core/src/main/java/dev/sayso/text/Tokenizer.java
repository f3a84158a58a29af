package dev.sayso.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into words, numbers and marks. Thread-safe. */
public final class Tokenizer {
  /**
   * The tokens of a span, in order; white space and invisible marks belong to none.
   *
   * <p>A possessive is a token of its own ({@code Berg} {@code 's}); an abbreviation keeps its full
   * stop ({@code Mr.}, {@code a.m.}, {@code J.}).
   */
  public List<Token> tokens(Text text, Span span) {
    var value = text.value();
    var tokens = new ArrayList<Token>();
    var word = new WordScan(value, span.start(), span.end());
    int at = span.start();
    while (at < span.end()) {
      int c = value.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
        continue;
      }
      var token = word.tokenAt(at);
      tokens.add(token);
      at = token.span().end();
    }
    return List.copyOf(tokens);
  }

  /** Nothing that a reader sees: white space, zero-width and direction marks. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
