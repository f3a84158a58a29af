package dev.sayso.text;

/**
 * The text of one report, unchanged: all spans of the report count in it.
 *
 * @param value the characters; may hold any line break and any Unicode character, lone surrogates
 *     excepted
 */
public record Text(String value) {
  public Text {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isHighSurrogate(value.charAt(i))
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(value.charAt(i))) {
        throw new IllegalArgumentException("lone surrogate at UTF-16 offset " + i);
      }
    }
  }

  /** The length in UTF-16 code units. */
  public int length() {
    return value.length();
  }

  /** The whole text as a span. */
  public Span whole() {
    return new Span(0, value.length());
  }

  /**
   * The words of a span.
   *
   * @throws IllegalArgumentException if the span leaves the text or cuts a surrogate pair
   */
  public String slice(Span span) {
    if (span.end() > value.length() || cuts(span.start()) || cuts(span.end())) {
      throw new IllegalArgumentException(span + " does not fit a text of " + value.length());
    }
    return value.substring(span.start(), span.end());
  }

  /** The same span without the white space at its ends; empty at its start if it is all space. */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isBlank(value.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(value.charAt(start))) {
      start++;
    }
    return start == end ? Span.empty(span.start()) : new Span(start, end);
  }

  private boolean cuts(int offset) {
    return offset > 0
        && offset < value.length()
        && Character.isLowSurrogate(value.charAt(offset))
        && Character.isHighSurrogate(value.charAt(offset - 1));
  }

  /** White space as a reader sees it: the no-break space and the byte order mark too. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
