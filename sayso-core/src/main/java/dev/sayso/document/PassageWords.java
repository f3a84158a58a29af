package dev.sayso.document;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and marks at the start of a passage, in lower case, as furniture phrases spell them.
 *
 * @param units words (with inner apostrophes, hyphens, dots and commas between digits) and single
 *     marks, in order
 * @param count the number of words among them
 * @param capitalised the number of words that begin with a capital
 * @param complete whether the passage ends here; furniture is short, so longer ones are cut
 */
record PassageWords(List<String> units, int count, int capitalised, boolean complete) {
  /** Furniture is short: nothing past this many words and marks is looked at. */
  private static final int LIMIT = 160;

  private static final int LONGEST_WORD = 80;

  PassageWords {
    units = List.copyOf(units);
  }

  static PassageWords of(Text text, Span span) {
    var units = new ArrayList<String>();
    int words = 0;
    int capitalised = 0;
    int at = span.start();
    while (at < span.end() && units.size() < LIMIT) {
      char c = text.value().charAt(at);
      int end = isWordPart(c) ? wordEnd(text, at, span.end()) : at + 1;
      if (isWordPart(c)) {
        words++;
        capitalised += Character.isUpperCase(c) ? 1 : 0;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        units.add(normal(text.value().substring(at, Math.min(end, at + LONGEST_WORD))));
      }
      at = end;
    }
    return new PassageWords(units, words, capitalised, at >= span.end());
  }

  boolean isWord(int index) {
    return isWordPart(units.get(index).charAt(0));
  }

  boolean has(String unit) {
    return units.contains(unit);
  }

  private static String normal(String unit) {
    return unit.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static int wordEnd(Text text, int start, int limit) {
    int at = start + 1;
    while (at < limit
        && (isWordPart(text.value().charAt(at)) || (at + 1 < limit && isInner(text.value(), at)))) {
      at++;
    }
    return at;
  }

  private static boolean isInner(String value, int at) {
    char before = value.charAt(at - 1);
    char after = value.charAt(at + 1);
    return switch (value.charAt(at)) {
      case '\'', '’', '-', '@' -> isWordPart(before) && isWordPart(after);
      case '.', ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isCombining(c);
  }

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
