package dev.sayso.text;

import dev.sayso.text.Token.Kind;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where the token that starts at an offset ends.
 *
 * @param value the text
 * @param start nothing before is looked at
 * @param end nothing from here on is looked at
 */
record WordScan(String value, int start, int end) {
  private static final String APOSTROPHES = "'\u2019";
  private static final String HYPHENS = "-\u2010\u2011";
  private static final int NONE = 0;

  /** The longest abbreviation of the list, in characters: no longer word is looked up. */
  private static final int ABBREVIATION_MAX = 8;

  private static final Set<String> ABBREVIATIONS = listed(false);
  private static final Set<String> NUMBER_ABBREVIATIONS = listed(true);

  private static Set<String> listed(boolean beforeNumbers) {
    return WordList.rows("en/abbreviations.tsv").stream()
        .filter(row -> row.get(1).equals("number") == beforeNumbers)
        .map(row -> row.getFirst())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The token that starts at an offset where no white space stands. */
  Token tokenAt(int at) {
    int c = codePoint(at);
    if (Character.isDigit(c)) {
      return token(at, numberEnd(at), Kind.NUMBER);
    }
    if (Character.isLetter(c)) {
      return token(at, withFullStop(at, wordEnd(at)), Kind.WORD);
    }
    int possessive = possessiveEnd(at);
    return possessive > at ? token(at, possessive, Kind.WORD) : token(at, markEnd(at), Kind.MARK);
  }

  private Token token(int from, int to, Kind kind) {
    int last = to;
    while (last > from + 1 && Character.getType(before(last)) == Character.FORMAT) {
      last -= Character.charCount(before(last));
    }
    return new Token(new Span(from, last), value.substring(from, last), kind);
  }

  private int numberEnd(int at) {
    int i = at;
    while (i < end) {
      int c = codePoint(i);
      int after = i + Character.charCount(c);
      boolean inside =
          Character.isDigit(c)
              || isSilent(c)
              || (".,:".indexOf(c) >= 0 && Character.isDigit(codePoint(after)));
      if (!inside) {
        break;
      }
      i = after;
    }
    return i;
  }

  private int wordEnd(int at) {
    int i = at;
    while (i < end) {
      int c = codePoint(i);
      if (!isWordPart(c) && !joins(i)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether the character at {@code i}, no letter itself, ties the letters around it together. */
  private boolean joins(int i) {
    int c = codePoint(i);
    int next = codePoint(i + Character.charCount(c));
    if (!Character.isLetterOrDigit(next)) {
      return false;
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return possessiveEnd(i) == i;
    }
    return HYPHENS.indexOf(c) >= 0
        || (c == '.' && Character.isLowerCase(next))
        || (c == '.' && Character.isLetter(next) && isSingleLetter(i))
        || (c == '&' && Character.isUpperCase(next));
  }

  /** Whether the letter before {@code i} stands alone, as in {@code U.S} and {@code J}. */
  private boolean isSingleLetter(int i) {
    int before = before(i);
    if (!Character.isLetter(before)) {
      return false;
    }
    int beforeThat = before(i - Character.charCount(before));
    return !isWordPart(beforeThat) && APOSTROPHES.indexOf(beforeThat) < 0;
  }

  /** The end of a word, moved behind a full stop that belongs to it. */
  private int withFullStop(int from, int to) {
    if (codePoint(to) != '.' || codePoint(to + 1) == '.') {
      return to;
    }
    boolean initial =
        isSingleLetter(to) && (to - from > 2 || (Character.isUpperCase(before(to)) && !isI(to)));
    if (initial) {
      return to + 1;
    }
    if (to - from >= ABBREVIATION_MAX) {
      return to;
    }
    var form = value.substring(from, to + 1);
    boolean known =
        ABBREVIATIONS.contains(form) || (NUMBER_ABBREVIATIONS.contains(form) && numberFrom(to + 1));
    return known ? to + 1 : to;
  }

  /** "I" ends sentences as often as it is somebody's initial. */
  private boolean isI(int to) {
    return before(to) == 'I';
  }

  private boolean numberFrom(int at) {
    int c = codePoint(at);
    return Character.isDigit(Character.isSpaceChar(c) ? codePoint(at + 1) : c);
  }

  /**
   * The end of a possessive {@code 's} that starts here, behind a word; {@code at} if none does.
   */
  private int possessiveEnd(int at) {
    int s = codePoint(at + 1);
    boolean possessive =
        APOSTROPHES.indexOf(codePoint(at)) >= 0
            && (s == 's' || s == 'S')
            && !isWordPart(codePoint(at + 2))
            && isWordPart(before(at));
    return possessive ? at + 2 : at;
  }

  /** An ellipsis of dots is one mark; marks that combine belong to the mark before. */
  private int markEnd(int at) {
    int i = at + Character.charCount(codePoint(at));
    if (value.charAt(at) == '.') {
      while (codePoint(i) == '.') {
        i++;
      }
    }
    while (isCombining(codePoint(i))) {
      i += Character.charCount(codePoint(i));
    }
    return i;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || isSilent(c);
  }

  /** Adds to the character before and is none itself: an accent, a zero-width joiner. */
  private static boolean isSilent(int c) {
    return c != NONE && (isCombining(c) || Character.getType(c) == Character.FORMAT);
  }

  private static boolean isCombining(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private int codePoint(int at) {
    return at < end ? value.codePointAt(at) : NONE;
  }

  private int before(int at) {
    return at > start ? value.codePointBefore(at) : NONE;
  }
}
