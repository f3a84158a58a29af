package dev.sayso.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text finer than {@link Tokenizer} does, as numbers and times need it: {@code
 * 3.40am} is two pieces, {@code twenty-two} three, {@code a.m.} four.
 *
 * <p>White space belongs to none, but the end of a paragraph is a piece of its own, {@link #BREAK}.
 * Linear in the length of the stretch. Thread-safe.
 */
public final class Pieces {
  /** The form of the piece that stands between two paragraphs. */
  public static final String BREAK = "\n";

  private final String value;
  private final int end;
  private final List<Piece> found = new ArrayList<>();
  private int at;

  private Pieces(Text text, Span span) {
    this.value = text.value();
    this.at = span.start();
    this.end = span.end();
  }

  /** The pieces of a span, in order. */
  public static List<Piece> of(Text text, Span span) {
    var pieces = new Pieces(text, span);
    while (pieces.at < pieces.end) {
      pieces.step();
    }
    return List.copyOf(pieces.found);
  }

  private void step() {
    int c = value.codePointAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
      space();
    } else if (isDigit(c)) {
      take(numberEnd(), Token.Kind.NUMBER);
    } else if (Character.isLetter(c)) {
      take(wordEnd(), Token.Kind.WORD);
    } else {
      take(Math.min(end, at + Character.charCount(c)), Token.Kind.MARK);
    }
  }

  private void take(int to, Token.Kind kind) {
    found.add(Piece.of(new Span(at, to), value.substring(at, to), kind));
    at = to;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Digits, and {@code . , :} where a digit stands on both sides. */
  private int numberEnd() {
    int to = at + 1;
    while (to < end && (isDigit(value.charAt(to)) || isSeparator(to))) {
      to++;
    }
    return to;
  }

  private boolean isSeparator(int i) {
    return ".,:".indexOf(value.charAt(i)) >= 0
        && isDigit(value.charAt(i - 1))
        && i + 1 < end
        && isDigit(value.charAt(i + 1));
  }

  /** Letters with their accents and inner apostrophes; a possessive s is a piece of its own. */
  private int wordEnd() {
    int to = at;
    while (to < end) {
      int c = value.codePointAt(to);
      boolean apostrophe = (c == '\'' || c == '\u2019') && to > at && !isPossessive(to);
      boolean inner = apostrophe && to + 1 < end && Character.isLetter(value.codePointAt(to + 1));
      if (!inner && !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      to += Character.charCount(c);
    }
    return Math.min(to, end);
  }

  private boolean isPossessive(int apostrophe) {
    int s = apostrophe + 1;
    return s < end
        && (value.charAt(s) == 's' || value.charAt(s) == 'S')
        && (s + 1 >= end || !Character.isLetter(value.charAt(s + 1)));
  }

  /** Passes white space; a blank line, or a line end after a closing mark, ends a paragraph. */
  private void space() {
    int lines = 0;
    int from = at;
    while (at < end && isSpace(value.charAt(at))) {
      if (value.charAt(at) == '\n') {
        lines++;
      }
      at++;
    }
    boolean afterMark = !found.isEmpty() && ".!?:\"”’)»…".contains(found.getLast().form());
    if (lines > 1 || (lines == 1 && afterMark)) {
      int line = value.indexOf('\n', from);
      found.add(Piece.of(new Span(line, line + 1), BREAK, Token.Kind.MARK));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
