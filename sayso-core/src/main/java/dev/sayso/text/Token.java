package dev.sayso.text;

import java.util.Locale;

/**
 * A word, number or mark of a text.
 *
 * @param span where it stands
 * @param form its characters, as written
 * @param kind what it is made of
 */
public record Token(Span span, String form, Kind kind) {
  /** What a token is made of. */
  public enum Kind {
    /** Letters, with inner hyphens and apostrophes: {@code fire-fighter}, {@code O’Neill}. */
    WORD,
    /** Digits, with inner separators: {@code 3:40}, {@code 4,000}. */
    NUMBER,
    /** Everything else, one character a token; an ellipsis of dots is one. */
    MARK
  }

  public Token {
    if (form.isEmpty() || form.length() != span.length()) {
      throw new IllegalArgumentException("token '" + form + "' does not fit " + span);
    }
  }

  /** The form in lower case, typographic apostrophes made plain: what word lists hold. */
  public String lower() {
    return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  public boolean is(String lowerCase) {
    return lower().equals(lowerCase);
  }
}
