package dev.sayso.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways to write a week, month, season, year or more: "last week", "in March", "2011". */
final class PeriodRules {
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2099;
  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

  /** The rules, surest first. */
  final List<Rule> rules =
      List.of(
          PeriodRules::ago,
          PeriodRules::fromAnotherTime,
          PeriodRules::shiftedUnit,
          PeriodRules::shiftedMonth,
          PeriodRules::month,
          PeriodRules::quarter,
          PeriodRules::season,
          PeriodRules::decade,
          PeriodRules::year);

  /** {@code two years ago}, {@code a week ago}. */
  private static Optional<Found> ago(Line line, int at) {
    var length = LengthRules.length(line, at);
    if (length.isEmpty() || !line.is(length.get().end(), "ago")) {
      return Optional.empty();
    }
    var unit = length.get().unit();
    int end = length.get().end() + 1;
    boolean whole = length.get().isWhole() && !unit.startsWith("T") && "DWMQY".contains(unit);
    Meaning meaning =
        whole
            ? new Meaning.Shifted(-(int) length.get().amount(), unit)
            : new Meaning.Fixed(TimeMention.Type.DATE, "PAST_REF");
    return Optional.of(new Found(at, end, meaning, null));
  }

  /** {@code a year earlier}, {@code two days later}: counted from a time that is not looked for. */
  private static Optional<Found> fromAnotherTime(Line line, int at) {
    return LengthRules.length(line, at)
        .filter(length -> line.is(length.end(), "earlier", "later"))
        .map(length -> {
          var type = length.unit().startsWith("T") ? TimeMention.Type.TIME : TimeMention.Type.DATE;
          return new Found(at, length.end() + 1, new Meaning.Fixed(type, null), null);
        });
  }

  /** {@code last week}, {@code earlier this month}, {@code early next year}. */
  private static Optional<Found> shiftedUnit(Line line, int at) {
    int first = line.word(at, "early").isPresent() ? at + 1 : at;
    int word = line.is(first, "the") ? first + 1 : first;
    var shift = line.number(word, "shift");
    var unit = unit(line, word + 1);
    boolean article = word > first && line.is(word, "last", "past", "next");
    return shift.isPresent() && unit.isPresent() && !article
        ? Optional.of(new Found(at, word + 2, new Meaning.Shifted(shift.get(), unit.get()), null))
        : Optional.empty();
  }

  private static Optional<String> unit(Line line, int at) {
    return line.is(at, "weekend")
        ? Optional.of("WE")
        : line.word(at, "unit").filter(unit -> line.is(at, "week", "month", "quarter", "year"));
  }

  /** {@code last June}, {@code this summer}. */
  private static Optional<Found> shiftedMonth(Line line, int at) {
    int first = line.word(at, "early").isPresent() ? at + 1 : at;
    var shift = line.number(first, "shift");
    var month =
        line.isCapitalised(first + 1) ? line.number(first + 1, "month") : Optional.<Integer>empty();
    return shift.isPresent() && month.isPresent()
        ? Optional.of(
            new Found(at, first + 2, new Meaning.ShiftedMonth(month.get(), shift.get()), null))
        : Optional.empty();
  }

  /** {@code March 2025}, {@code late November}, {@code in January}. */
  private static Optional<Found> month(Line line, int at) {
    int first = line.word(at, "early").isPresent() ? at + 1 : at;
    first = first > at && line.is(first, "-") ? first + 1 : first;
    if (!line.isCapitalised(first)) {
      return Optional.empty();
    }
    var month = DayRules.month(line, first);
    int end = DayRules.afterMonth(line, first);
    int yearAt = line.is(end, ",", "of") ? end + 1 : end;
    var year = DayRules.year(line, yearAt);
    boolean full = line.word(first, "month").isPresent();
    boolean sure = first > at || (full && isSaid(line, first)) || year.isPresent();
    if (month.isEmpty() || !sure) {
      return Optional.empty();
    }
    var meaning = new Meaning.Calendar(year.orElse(null), month.get(), null, null);
    return Optional.of(new Found(at, year.isPresent() ? yearAt + 1 : end, meaning, null));
  }

  /** May, March and names that are months need a preposition; the other months speak alone. */
  private static boolean isSaid(Line line, int at) {
    return !line.is(at, "may", "march", "april", "june", "august")
        || line.is(at - 1, "in", "of", "since", "until", "by", "from", "to", "during", "before")
        || line.is(at - 1, "after", "through", "and", "for", "between", "till", "the");
  }

  /** {@code the third quarter}. */
  private static Optional<Found> quarter(Line line, int at) {
    int first = line.is(at, "the") ? at + 1 : at;
    int unit = line.is(first + 1, "-") ? first + 2 : first + 1;
    var number = line.has(first) ? ORDINALS.get(line.pieces().get(first).lower()) : null;
    return number != null && line.is(unit, "quarter")
        ? Optional.of(new Found(at, unit + 1, new Meaning.Quarter(number), null))
        : Optional.empty();
  }

  /** {@code last summer}, {@code since the autumn}. */
  private static Optional<Found> season(Line line, int at) {
    int word = line.word(at, "shift").isPresent() || line.is(at, "the") ? at + 1 : at;
    var season = line.word(word, "season");
    boolean said = word > at && (!line.is(at, "the") || line.is(at - 1, "in", "since", "until"));
    said |= line.is(at - 1, "in", "since", "until") && !line.is(word, "fall");
    if (season.isEmpty() || !said || line.is(word + 1, "of")) {
      return Optional.empty();
    }
    var year = DayRules.year(line, word + 1).map(String::valueOf);
    int end = year.isPresent() ? word + 2 : word + 1;
    return Optional.of(date(at, end, year.orElse("XXXX") + "-" + season.get()));
  }

  /** {@code the 1990s}, {@code mid-1990s}. */
  private static Optional<Found> decade(Line line, int at) {
    int first = line.is(at, "the") ? at + 1 : at;
    first = line.word(first, "early").isPresent() ? first + 1 : first;
    first = line.is(first, "-") ? first + 1 : first;
    var year = line.digits(first, FIRST_YEAR, LAST_YEAR).filter(value -> value % 10 == 0);
    return year.isPresent() && line.is(first + 1, "s") && line.isJoined(first + 1)
        ? Optional.of(date(at, first + 2, String.valueOf(year.get() / 10)))
        : Optional.empty();
  }

  /** {@code in 2011}: four digits that nothing makes a number of things. */
  private static Optional<Found> year(Line line, int at) {
    var year = line.digits(at, FIRST_YEAR, LAST_YEAR);
    boolean after = line.is(at - 1, "in", "since", "until", "by", "during", "early", "late", "mid");
    boolean listed =
        line.is(at - 1, "of", "from", "to", "before", "after", "and", "or", "between", "for", "(");
    boolean counts =
        (line.isWord(at + 1) && !line.isCapitalised(at + 1) && !line.is(at + 1, ENDS))
            || line.is(at + 1, "-", "/", "%", "–");
    boolean sure = (after && !line.is(at + 1, "people", "homes", "%")) || (listed && !counts);
    return year.isPresent() && sure
        ? Optional.of(
            new Found(at, at + 1, new Meaning.Calendar(year.get(), null, null, null), null))
        : Optional.empty();
  }

  private static final String[] ENDS = {
    "and", "or", "to", "when", "after", "but", "that", "with", "as", "by", "in", "is", "was", "were"
  };

  private static Found date(int at, int end, String value) {
    return new Found(at, end, new Meaning.Fixed(TimeMention.Type.DATE, value), null);
  }
}
