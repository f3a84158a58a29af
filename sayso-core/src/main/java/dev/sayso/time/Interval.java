package dev.sayso.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar with its TIMEX3 value.
 *
 * @param from the first day
 * @param to the last day, itself included
 * @param value for example {@code 2025-W12}
 */
record Interval(LocalDate from, LocalDate to, String value) {
  private static final int MONTHS_OF_QUARTER = 3;

  static Interval day(LocalDate day) {
    return new Interval(day, day, day.toString());
  }

  static Interval month(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth(), month.toString());
  }

  static Interval year(int year) {
    var value = String.format(Locale.ROOT, "%04d", year);
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), value);
  }

  /** The ISO week of a day, or its Saturday and Sunday. */
  static Interval week(LocalDate day, boolean weekend) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            monday.get(IsoFields.WEEK_BASED_YEAR),
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return weekend
        ? new Interval(monday.plusDays(5), monday.plusDays(6), value + "-WE")
        : new Interval(monday, monday.plusDays(6), value);
  }

  static Interval quarter(LocalDate day) {
    int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
    var first = LocalDate.of(day.getYear(), quarter * MONTHS_OF_QUARTER - 2, 1);
    var last = first.plusMonths(MONTHS_OF_QUARTER).minusDays(1);
    return new Interval(first, last, day.getYear() + "-Q" + quarter);
  }
}
