package dev.sayso.text;

/**
 * A piece of a text, as {@link Pieces} cuts it: part of a token, or the end of a paragraph.
 *
 * @param span where it stands
 * @param form its characters, as written
 * @param lower the form in lower case, typographic apostrophes made plain: what word lists hold
 * @param kind what it is made of
 */
public record Piece(Span span, String form, String lower, Token.Kind kind) {
  public Piece {
    if (form.isEmpty() || form.length() != span.length()) {
      throw new IllegalArgumentException("piece '" + form + "' does not fit " + span);
    }
  }

  /** The piece that these characters make. */
  static Piece of(Span span, String form, Token.Kind kind) {
    return new Piece(span, form, new Token(span, form, kind).lower(), kind);
  }

  public boolean isWord() {
    return kind == Token.Kind.WORD;
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  public boolean is(String lowerCase) {
    return lower.equals(lowerCase);
  }
}
