package dev.sayso.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What a time expression means before anyone asks when it was written. */
sealed interface Meaning {
  /** A date of the calendar as far as it is given: "18 March", "March 2025", "2011". */
  record Calendar(
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable DayOfWeek weekday)
      implements Meaning {}

  /**
   * A day of the week.
   *
   * @param shift -1 for "last", 1 for "next", 0 for the bare name
   */
  record Weekday(DayOfWeek day, int shift) implements Meaning {}

  /**
   * So many lengths of time from the day of writing: "yesterday", "last week", "two years ago".
   *
   * @param unit D, W, M, Q or Y
   */
  record Shifted(int amount, String unit) implements Meaning {}

  /** A month or season with "last", "this" or "next": "last June". */
  record ShiftedMonth(int month, int shift) implements Meaning {}

  /** A quarter of an unnamed year: "the third quarter". */
  record Quarter(int number) implements Meaning {}

  /** The day spoken of before: "that day". */
  record SameDay() implements Meaning {}

  /** A value that needs no day: lengths of time, sets, references. */
  record Fixed(TimeMention.Type type, @Nullable String value) implements Meaning {}
}
