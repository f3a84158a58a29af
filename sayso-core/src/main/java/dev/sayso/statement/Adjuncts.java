package dev.sayso.statement;

/** Finds words that only say when, where or how something was said: "on Monday in a statement". */
final class Adjuncts {
  private static final int MEDIUM_REACH = 6;
  private static final int LIMIT = 24;

  private Adjuncts() {}

  /** Whether an adjunct of time or medium opens here. */
  static boolean opens(Frame frame, int at) {
    return endOfOne(frame, at) > at;
  }

  /**
   * The index after all adjuncts that follow one another from here; {@code at} if there is none.
   */
  static int end(Frame frame, int at) {
    int end = at;
    while (end - at < LIMIT) {
      int next = endOfOne(frame, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int endOfOne(Frame frame, int at) {
    int time = endOfTime(frame, at);
    return time > at ? time : endOfMedium(frame, at);
  }

  /** "on Monday evening", "Tuesday", "last week", "late on Wednesday, the 19th of March,". */
  private static int endOfTime(Frame frame, int at) {
    int i = at;
    while (frame.at(i).isA(WordClass.TIME_OPENER)
        || frame.at(i).is("on")
        || frame.at(i).is("in")
        || frame.at(i).is("the")
        || frame.at(i).is("earlier")
        || frame.at(i).is("since")) {
      i++;
    }
    int start = i;
    if (i == at && !isBareTime(frame.at(i))) {
      return at;
    }
    while (isTimeWord(frame.at(i)) || (i > start && frame.at(i).kind() == Item.Kind.NUMBER)) {
      i++;
    }
    if (i == start) {
      return at;
    }
    return frame.at(i).isComma() ? endOfDate(frame, i) : i;
  }

  /** ", the 19th of March," and ", 2019" after a day; {@code at} if there is no such date. */
  private static int endOfDate(Frame frame, int at) {
    int i = at + 1;
    boolean number = false;
    while (i < at + 6 && isDateWord(frame.at(i))) {
      number |= Character.isDigit(frame.at(i).lower().charAt(0));
      i++;
    }
    return number ? i : at;
  }

  private static boolean isDateWord(Item item) {
    return item.kind() == Item.Kind.NUMBER
        || item.is("the")
        || item.is("of")
        || item.isA(WordClass.MONTH)
        || item.is("st")
        || item.is("nd")
        || item.is("rd")
        || item.is("th");
  }

  /** A time that needs no preposition: "Tuesday", "yesterday". */
  private static boolean isBareTime(Item item) {
    return item.isA(WordClass.WEEKDAY) || item.isA(WordClass.BARE_TIME);
  }

  private static boolean isTimeWord(Item item) {
    return item.isA(WordClass.WEEKDAY)
        || (item.isA(WordClass.MONTH) && item.capital())
        || item.isA(WordClass.TIME_NOUN);
  }

  /** "in a televised address", "at a news conference", "during an interview with the Herald". */
  private static int endOfMedium(Frame frame, int at) {
    var first = frame.at(at);
    boolean opener =
        first.is("in")
            || first.is("at")
            || first.is("during")
            || first.is("on")
            || first.is("via")
            || first.is("by")
            || first.is("through");
    if (!opener) {
      return at;
    }
    for (int i = at + 1; i <= at + MEDIUM_REACH; i++) {
      var item = frame.at(i);
      if (item.isA(WordClass.MEDIUM) && !frame.at(i + 1).isA(WordClass.MEDIUM)) {
        return endOfPartner(frame, i + 1);
      }
      if (!item.isWord()
          || item.isA(WordClass.PREPOSITION)
          || item.isA(WordClass.SUBJECT_PRONOUN)) {
        return at;
      }
    }
    return at;
  }

  /** "with the Herald", "to the nation" after a medium. */
  private static int endOfPartner(Frame frame, int at) {
    var first = frame.at(at);
    if (!first.is("with") && !first.is("to") && !first.is("from") && !first.is("about")) {
      return at;
    }
    int i = at + 1;
    while (i < at + MEDIUM_REACH
        && frame.at(i).isWord()
        && !frame.at(i).is("that")
        && !frame.at(i).isA(WordClass.SUBJECT_PRONOUN)
        && !frame.at(i).isA(WordClass.PREPOSITION)) {
      i++;
    }
    return frame.at(i).isWord() && !frame.at(i).is("that") && !opens(frame, i) ? at : i;
  }
}
