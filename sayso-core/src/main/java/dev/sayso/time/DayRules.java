package dev.sayso.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to write a day: dates, days of the week, "yesterday", "that day". */
final class DayRules {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private final List<Rule> rules =
      List.of(
          DayRules::iso,
          DayRules::slashed,
          DayRules::weekdayAndDate,
          DayRules::date,
          DayRules::shiftedWeekday,
          DayRules::weekday,
          DayRules::named,
          DayRules::same);

  /** The day that starts at {@code at}, by the first rule that finds one. */
  Optional<Found> day(Line line, int at) {
    for (var rule : rules) {
      var found = rule.read(line, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code 2025-03-18}. */
  private static Optional<Found> iso(Line line, int at) {
    var year = year(line, at);
    boolean dashed = line.is(at + 1, "-") && line.is(at + 3, "-") && joined(line, at, 5);
    var month = line.digits(at + 2, 1, 12);
    var day = line.digits(at + 4, 1, 31);
    return dashed && year.isPresent() && month.isPresent() && day.isPresent()
        ? Optional.of(calendar(at, at + 5, year.get(), month.get(), day.get(), null))
        : Optional.empty();
  }

  /** {@code 18/03/2025} and {@code 18.03.2025}; 3/4/2025 could be two days and stays unresolved. */
  private static Optional<Found> slashed(Line line, int at) {
    if (line.has(at) && line.pieces().get(at).form().indexOf('.') > 0) {
      var parts = line.pieces().get(at).form().split("\\.", -1);
      if (parts.length == 3 && parts[2].length() == 4 && parts[0].length() <= 2) {
        return slashed(at, at + 1, number(parts[0]), number(parts[1]), number(parts[2]));
      }
    }
    boolean slashes = line.is(at + 1, "/") && line.is(at + 3, "/") && joined(line, at, 5);
    var year = year(line, at + 4);
    return slashes && year.isPresent()
        ? slashed(at, at + 5, line.digits(at).orElse(0), line.digits(at + 2).orElse(0), year.get())
        : Optional.empty();
  }

  private static int number(String digits) {
    return digits.length() <= 4 && digits.chars().allMatch(Character::isDigit) && !digits.isEmpty()
        ? Integer.parseInt(digits)
        : 0;
  }

  private static Optional<Found> slashed(int at, int end, int first, int second, int year) {
    boolean fits = first >= 1 && second >= 1 && first <= 31 && second <= 31 && year >= FIRST_YEAR;
    if (!fits || (first > 12 && second > 12)) {
      return Optional.empty();
    }
    if (first <= 12 && second <= 12 && first != second) {
      return Optional.of(
          new Found(at, end, new Meaning.Fixed(TimeMention.Type.DATE, year + "-XX-XX"), null));
    }
    return Optional.of(
        first > 12
            ? calendar(at, end, year, second, first, null)
            : calendar(at, end, year, first, second, null));
  }

  /** {@code Wednesday, the 19th of March}. */
  private static Optional<Found> weekdayAndDate(Line line, int at) {
    var weekday = line.isCapitalised(at) ? line.number(at, "weekday") : Optional.<Integer>empty();
    int date = line.afterStop(at + 1);
    date = line.is(date, ",") ? date + 1 : date;
    return weekday.isPresent()
        ? date(line, date).map(found -> named(found, at, DayOfWeek.of(weekday.get())))
        : Optional.empty();
  }

  private static Found named(Found date, int at, DayOfWeek weekday) {
    return date.meaning() instanceof Meaning.Calendar(var year, var month, var day, var _)
        ? new Found(at, date.end(), new Meaning.Calendar(year, month, day, weekday), null)
        : date.from(at);
  }

  /** {@code 18 March 2025}, {@code the 18th of March}, {@code March 18, 2025}. */
  private static Optional<Found> date(Line line, int at) {
    int first = line.is(at, "the") ? at + 1 : at;
    var found = dayMonth(line, first);
    if (found.isEmpty() && first == at) {
      found = monthDay(line, at);
    }
    return found.map(date -> withYear(line, date.from(at)));
  }

  private static Optional<Found> dayMonth(Line line, int at) {
    var day = line.digits(at, 1, 31);
    int next = afterOrdinal(line, at);
    next = line.is(next, "of") ? next + 1 : next;
    int month = next;
    return day.isPresent() && line.isCapitalised(month)
        ? month(line, month)
            .map(m -> calendar(at, afterMonth(line, month), null, m, day.get(), null))
        : Optional.empty();
  }

  private static Optional<Found> monthDay(Line line, int at) {
    var month = line.isCapitalised(at) ? month(line, at) : Optional.<Integer>empty();
    int next = afterMonth(line, at);
    var day = line.digits(next, 1, 31);
    return month.isPresent() && day.isPresent() && !line.is(next + 1, "%", "percent", "per")
        ? Optional.of(calendar(at, afterOrdinal(line, next), null, month.get(), day.get(), null))
        : Optional.empty();
  }

  /** Adds a year that follows: {@code , 2025} or {@code 2025}. */
  private static Found withYear(Line line, Found date) {
    int at = line.is(date.end(), ",") ? date.end() + 1 : date.end();
    var year = year(line, at);
    return year.isPresent() && date.meaning() instanceof Meaning.Calendar(_, var m, var d, var w)
        ? new Found(date.start(), at + 1, new Meaning.Calendar(year.get(), m, d, w), null)
        : date;
  }

  static Optional<Integer> year(Line line, int at) {
    return line.digits(at, FIRST_YEAR, LAST_YEAR).filter(year -> year > 31);
  }

  static Optional<Integer> month(Line line, int at) {
    return line.number(at, "month").or(() -> line.number(at, "month-short"));
  }

  /** The index after a month and the full stop of its abbreviation. */
  static int afterMonth(Line line, int at) {
    return line.word(at, "month-short").isPresent() ? line.afterStop(at + 1) : at + 1;
  }

  private static int afterOrdinal(Line line, int at) {
    return line.is(at + 1, "st", "nd", "rd", "th") && line.isJoined(at + 1) ? at + 2 : at + 1;
  }

  /** {@code last Monday}, {@code next Friday}. */
  private static Optional<Found> shiftedWeekday(Line line, int at) {
    var shift = line.number(at, "shift");
    var weekday =
        line.isCapitalised(at + 1) ? line.number(at + 1, "weekday") : Optional.<Integer>empty();
    return shift.isPresent() && weekday.isPresent()
        ? Optional.of(weekday(at, at + 2, weekday.get(), shift.get()))
        : Optional.empty();
  }

  private static Optional<Found> weekday(Line line, int at) {
    return line.isCapitalised(at)
        ? line.number(at, "weekday").map(weekday -> weekday(at, at + 1, weekday, 0))
        : Optional.empty();
  }

  private static Found weekday(int at, int end, int weekday, int shift) {
    return new Found(at, end, new Meaning.Weekday(DayOfWeek.of(weekday), shift), null);
  }

  /** {@code yesterday}. */
  private static Optional<Found> named(Line line, int at) {
    return line.number(at, "day")
        .map(days -> new Found(at, at + 1, new Meaning.Shifted(days, "D"), null));
  }

  /** {@code that day}, {@code the same day}. */
  private static Optional<Found> same(Line line, int at) {
    int day = line.is(at, "the", "that") && line.is(at + 1, "same") ? at + 2 : at + 1;
    return (line.is(at, "that") || day == at + 2) && line.is(day, "day")
        ? Optional.of(new Found(at, day + 1, new Meaning.SameDay(), null))
        : Optional.empty();
  }

  private static Found calendar(
      int at, int end, @Nullable Integer year, int month, int day, @Nullable DayOfWeek weekday) {
    return new Found(at, end, new Meaning.Calendar(year, month, day, weekday), null);
  }

  private static boolean joined(Line line, int at, int count) {
    for (int i = at + 1; i < at + count; i++) {
      if (!line.isJoined(i)) {
        return false;
      }
    }
    return true;
  }
}
