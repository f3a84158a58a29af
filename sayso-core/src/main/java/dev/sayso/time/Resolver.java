package dev.sayso.time;

import dev.sayso.time.Tenses.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a meaning stands for, seen from the days of writing; guesses none.
 *
 * @param written the days in which the text was written
 */
record Resolver(Days written) {
  /**
   * What a meaning comes to.
   *
   * @param value the TIMEX3 value without time of day; none if it can't be resolved
   * @param days the days; {@link Days#UNKNOWN} if they can't be resolved
   */
  record Resolved(@Nullable String value, Days days) {}

  /** A longer interval of writing says too little to try each of its days. */
  private static final int LONGEST_WRITING = 62;

  /** The union of several answers is still worth saying up to this many days. */
  private static final int WIDEST_UNION = 8;

  private static final int YEARS_AROUND = 4;

  /** In days. */
  private static final int FARTHEST_UNDATED = 250;

  /** The days of a meaning; "that day" is {@code before}. */
  Resolved resolve(Meaning meaning, Tense tense, Resolved before) {
    return switch (meaning) {
      case Meaning.Calendar calendar -> calendar(calendar, tense);
      case Meaning.Weekday weekday ->
          fromWriting(day -> Optional.of(weekday(weekday, tense, day)), underspecified(weekday));
      case Meaning.Shifted shifted -> fromWriting(day -> shifted(shifted, day), null);
      case Meaning.ShiftedMonth month ->
          fromWriting(
              day -> Optional.of(shifted(month, day)),
              String.format(Locale.ROOT, "XXXX-%02d", month.month()));
      case Meaning.Quarter quarter ->
          fromWriting(day -> quarter(quarter, tense, day), "XXXX-Q" + quarter.number());
      case Meaning.SameDay _ -> before;
      case Meaning.Fixed fixed -> new Resolved(fixed.value(), Days.UNKNOWN);
    };
  }

  private static String underspecified(Meaning.Weekday weekday) {
    return "XXXX-WXX-" + weekday.day().getValue();
  }

  private Resolved calendar(Meaning.Calendar calendar, Tense tense) {
    var year = calendar.year();
    var month = calendar.month();
    var day = calendar.day();
    if (month == null) {
      return year == null ? new Resolved("XXXX-XX-XX", Days.UNKNOWN) : stated(Interval.year(year));
    }
    if (day == null) {
      return year == null
          ? fromWriting(
              at -> month(month, tense, at), String.format(Locale.ROOT, "XXXX-%02d", month))
          : stated(Interval.month(YearMonth.of(year, month)));
    }
    if (day > MonthDay.of(month, 1).getMonth().maxLength()) {
      return new Resolved(null, Days.UNKNOWN);
    }
    var date = MonthDay.of(month, day);
    if (year != null) {
      return date.isValidYear(year)
          ? stated(Interval.day(date.atYear(year)))
          : new Resolved(null, Days.UNKNOWN);
    }
    var open = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    return fromWriting(at -> date(date, calendar.weekday(), tense, at), open);
  }

  private static Resolved stated(Interval interval) {
    var because = List.of("the date is written out");
    return new Resolved(
        interval.value(), new Days(interval.from(), interval.to(), Days.Basis.STATED, because));
  }

  /** Asks each possible day of writing; answers only if they agree, or nearly so. */
  private Resolved fromWriting(
      Function<LocalDate, Optional<Interval>> answer, @Nullable String open) {
    var from = written.from();
    var to = written.to();
    if (from == null || to == null || ChronoUnit.DAYS.between(from, to) > LONGEST_WRITING) {
      return new Resolved(open, Days.UNKNOWN);
    }
    var answers = from.datesUntil(to.plusDays(1)).map(answer).distinct().toList();
    if (answers.stream().anyMatch(Optional::isEmpty)) {
      return new Resolved(open, Days.UNKNOWN);
    }
    var intervals = answers.stream().flatMap(Optional::stream).toList();
    return union(intervals, open, from.equals(to) ? from.toString() : from + " to " + to);
  }

  private static Resolved union(List<Interval> intervals, @Nullable String open, String writing) {
    var because = List.of("counted from the day of writing, " + writing);
    var first = intervals.getFirst();
    var from = intervals.stream().map(Interval::from).min(LocalDate::compareTo).orElseThrow();
    var to = intervals.stream().map(Interval::to).max(LocalDate::compareTo).orElseThrow();
    if (intervals.size() == 1) {
      return new Resolved(first.value(), new Days(from, to, Days.Basis.SOLVED, because));
    }
    return ChronoUnit.DAYS.between(from, to) < WIDEST_UNION
        ? new Resolved(open, new Days(from, to, Days.Basis.SOLVED, because))
        : new Resolved(open, Days.UNKNOWN);
  }

  /** In news a bare weekday looks back unless a verb looks ahead; the day itself counts. */
  private static Interval weekday(Meaning.Weekday weekday, Tense tense, LocalDate at) {
    DayOfWeek day = weekday.day();
    var adjuster =
        switch (weekday.shift()) {
          case -1 -> TemporalAdjusters.previous(day);
          case 1 -> TemporalAdjusters.next(day);
          default ->
              tense == Tense.FUTURE
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day);
        };
    return Interval.day(at.with(adjuster));
  }

  private static Optional<Interval> shifted(Meaning.Shifted shifted, LocalDate at) {
    int amount = shifted.amount();
    return switch (shifted.unit()) {
      case "D" -> Optional.of(Interval.day(at.plusDays(amount)));
      case "W" -> Optional.of(Interval.week(at.plusWeeks(amount), false));
      case "WE" -> Optional.of(Interval.week(at.plusWeeks(amount), true));
      case "M" -> Optional.of(Interval.month(YearMonth.from(at).plusMonths(amount)));
      case "Q" -> Optional.of(Interval.quarter(at.plusMonths(3L * amount)));
      case "Y" ->
          at.getYear() + amount > 0
              ? Optional.of(Interval.year(at.getYear() + amount))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Interval shifted(Meaning.ShiftedMonth shifted, LocalDate at) {
    var month = YearMonth.of(at.getYear(), shifted.month());
    int year =
        switch (shifted.shift()) {
          case -1 -> month.isBefore(YearMonth.from(at)) ? 0 : -1;
          case 1 -> month.isAfter(YearMonth.from(at)) ? 0 : 1;
          default -> 0;
        };
    return Interval.month(month.plusYears(year));
  }

  private static Optional<Interval> quarter(Meaning.Quarter quarter, Tense tense, LocalDate at) {
    int month = (quarter.number() - 1) * 3 + 1;
    var first =
        IntStream.rangeClosed(-1, 1).mapToObj(y -> LocalDate.of(at.getYear() + y, month, 1));
    return nearest(first.map(Interval::quarter).toList(), tense, at);
  }

  private static Optional<Interval> month(int month, Tense tense, LocalDate at) {
    var months = IntStream.rangeClosed(-1, 1).mapToObj(y -> YearMonth.of(at.getYear() + y, month));
    return nearest(months.map(Interval::month).toList(), tense, at);
  }

  /** The date in the year that its weekday and tense ask for. */
  private static Optional<Interval> date(
      MonthDay date, @Nullable DayOfWeek weekday, Tense tense, LocalDate at) {
    int around = weekday == null && !date.isValidYear(at.getYear()) ? YEARS_AROUND : 1;
    var days =
        IntStream.rangeClosed(-around, around)
            .map(y -> at.getYear() + y)
            .filter(date::isValidYear)
            .mapToObj(date::atYear)
            .filter(day -> weekday == null || day.getDayOfWeek() == weekday);
    return nearest(days.map(Interval::day).toList(), tense, at);
  }

  /**
   * The nearest on the side that the tense asks for. What lies most of a year away is nearly always
   * given with its year: then the nearest on either side is meant.
   */
  private static Optional<Interval> nearest(List<Interval> all, Tense tense, LocalDate at) {
    Comparator<Interval> byDistance = Comparator.comparingLong(interval -> distance(interval, at));
    return all.stream()
        .filter(interval -> tense != Tense.PAST || !interval.from().isAfter(at))
        .filter(interval -> tense != Tense.FUTURE || !interval.to().isBefore(at))
        .min(byDistance)
        .filter(interval -> distance(interval, at) <= FARTHEST_UNDATED)
        .or(() -> all.stream().min(byDistance));
  }

  private static long distance(Interval interval, LocalDate at) {
    if (interval.from().isAfter(at)) {
      return ChronoUnit.DAYS.between(at, interval.from());
    }
    return Math.max(0, ChronoUnit.DAYS.between(interval.to(), at));
  }
}
