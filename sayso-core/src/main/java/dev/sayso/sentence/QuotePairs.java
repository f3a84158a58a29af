package dev.sayso.sentence;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs the quotation marks of one paragraph, each character looked at a bounded number of times.
 */
final class QuotePairs {
  /**
   * A mark and what it encloses, the marks included.
   *
   * @param span from the opening mark to the closing one, or to the paragraph's end
   * @param mark the kind of mark
   * @param closed whether a closing mark was found
   * @param opensParagraph whether nothing of the paragraph stands before it
   */
  record Pair(Span span, QuoteMark mark, boolean closed, boolean opensParagraph) {}

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELIDED =
      Set.of("n", "em", "til", "till", "tis", "twas", "cause", "bout", "round", "im", "er", "cos");

  /** Around a mark, that many further marks are looked through to see on which side the word is. */
  private static final int NESTED_MAX = 3;

  private final String value;
  private final Span paragraph;
  private final List<Pair> pairs = new ArrayList<>();
  private final int[] closersAhead;
  private final int[] openersAhead;

  QuotePairs(String value, Span paragraph) {
    this.value = value;
    this.paragraph = paragraph;
    this.closersAhead = new int[paragraph.length() + 1];
    this.openersAhead = new int[paragraph.length() + 1];
    for (int i = paragraph.length() - 1; i >= 0; i--) {
      int at = paragraph.start() + i;
      boolean mark = QuoteMark.isAny(value.charAt(at));
      closersAhead[i] = closersAhead[i + 1] + (mark && isDoubleCloser(at) ? 1 : 0);
      openersAhead[i] = openersAhead[i + 1] + (mark && isDoubleOpener(at) ? 1 : 0);
    }
  }

  /** The outermost pairs of the paragraph, in order. */
  List<Pair> pairs() {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      at = QuoteMark.isAny(value.charAt(at)) ? read(at) : at + 1;
    }
    return pairs;
  }

  /** Reads the pair that opens at a mark, if one does; where to go on. */
  private int read(int at) {
    for (var mark : QuoteMark.values()) {
      if (mark.opens(value.charAt(at)) && opensHere(mark, at)) {
        int close = closeOf(mark, at);
        if (close >= 0) {
          return add(at, close + mark.length(), mark, true);
        }
        if (mark != QuoteMark.SINGLE || continuesFrom(at)) {
          return add(at, paragraph.end(), mark, false);
        }
      }
    }
    return at + 1;
  }

  private int add(int from, int to, QuoteMark mark, boolean closed) {
    pairs.add(new Pair(new Span(from, to), mark, closed, from == paragraph.start()));
    return to;
  }

  /** A single mark without its partner counts only as the first character of a paragraph. */
  private boolean continuesFrom(int at) {
    return value.charAt(at) == '‘' && at == paragraph.start();
  }

  private boolean opensHere(QuoteMark mark, int at) {
    char c = value.charAt(at);
    return switch (mark) {
      case DOUBLE -> (c == '“' || c == '„') ? !isCloserByPlace(at) : isOpenerByPlace(at);
      case GUILLEMETS -> c == '«' ? !isCloserByPlace(at) : isOpenerByPlace(at);
      case CORNERS -> true;
      case TYPEWRITER -> charAt(at + 1) == '`';
      case SINGLE -> isOpenerByPlace(at) && !isElision(at);
    };
  }

  /** The mark that closes what opens at {@code from}; -1 if none does. */
  private int closeOf(QuoteMark mark, int from) {
    return switch (mark) {
      case DOUBLE -> doubleClose(from);
      case GUILLEMETS, CORNERS, TYPEWRITER -> plainClose(mark, from + mark.length());
      case SINGLE -> singleClose(from);
    };
  }

  private int plainClose(QuoteMark mark, int from) {
    for (int i = from; i < paragraph.end(); i++) {
      boolean closes = mark.closes(value.charAt(i));
      if (closes && (mark != QuoteMark.TYPEWRITER || charAt(i + 1) == '\'')) {
        return i;
      }
    }
    return -1;
  }

  /** Counts marks that open inside only where enough closing ones follow. */
  private int doubleClose(int from) {
    int depth = 1;
    for (int i = from + 1; i < paragraph.end(); i++) {
      if (isDoubleOpener(i) && ahead(closersAhead, i) > ahead(openersAhead, i)) {
        depth++;
      } else if (isDoubleCloser(i) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private int ahead(int[] counts, int at) {
    return counts[at - paragraph.start()];
  }

  private boolean isDoubleOpener(int at) {
    char c = value.charAt(at);
    return QuoteMark.DOUBLE.opens(c)
        && (c == '„' || (c == '“' ? !isCloserByPlace(at) : isOpenerByPlace(at)));
  }

  private boolean isDoubleCloser(int at) {
    char c = value.charAt(at);
    return QuoteMark.DOUBLE.closes(c) && !isDoubleOpener(at);
  }

  /**
   * The surest closing single mark before the next opening one: best one behind punctuation; an
   * apostrophe behind a plural ("the inspectors’ office") only if nothing else closes.
   */
  private int singleClose(int from) {
    int perhaps = -1;
    for (int i = from + 1; i < paragraph.end(); i++) {
      char c = value.charAt(i);
      if (QuoteMark.SINGLE.opens(c) && isOpenerByPlace(i) && !isElision(i)) {
        return perhaps;
      }
      if (QuoteMark.SINGLE.closes(c) && c != '‘' && isCloserByPlace(i)) {
        if (!isPluralPossessive(i)) {
          return i;
        }
        perhaps = i;
      }
    }
    return perhaps;
  }

  private boolean isPluralPossessive(int at) {
    return (value.charAt(at - 1) == 's' || value.charAt(at - 1) == 'S')
        && charAt(at + 1) == ' '
        && Character.isLetter(charAt(at + 2));
  }

  /** An apostrophe that opens a word: ’90s, ’em, rock ’n’ roll. */
  private boolean isElision(int at) {
    int end = at + 1;
    while (end < paragraph.end() && end - at <= 6 && Character.isLetter(value.charAt(end))) {
      end++;
    }
    return Character.isDigit(charAt(at + 1))
        || value.charAt(at) == '’'
        || ELIDED.contains(value.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  /** Space before and a word behind. */
  private boolean isOpenerByPlace(int at) {
    return isFreeBefore(at) && !isFreeAfter(at);
  }

  /** A word or its punctuation before, and space or punctuation behind. */
  private boolean isCloserByPlace(int at) {
    return !isFreeBefore(at) && isFreeAfter(at);
  }

  private boolean isFreeBefore(int at) {
    int i = at - 1;
    while (i >= paragraph.start() && at - i <= NESTED_MAX && QuoteMark.isAny(value.charAt(i))) {
      i--;
    }
    return i < paragraph.start()
        || isSpace(value.charAt(i))
        || "([{—–-/".indexOf(value.charAt(i)) >= 0;
  }

  private boolean isFreeAfter(int at) {
    int i = at + 1;
    while (i < paragraph.end() && i - at <= NESTED_MAX && QuoteMark.isAny(value.charAt(i))) {
      i++;
    }
    return i >= paragraph.end()
        || isSpace(value.charAt(i))
        || ")]}—–-/,;:.!?…".indexOf(value.charAt(i)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private char charAt(int at) {
    return at < paragraph.end() ? value.charAt(at) : ' ';
  }
}
