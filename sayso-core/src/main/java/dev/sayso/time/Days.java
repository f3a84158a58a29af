package dev.sayso.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days in which a thing lies; open where an end is missing.
 *
 * @param from the first day, or none if open
 * @param to the last day, itself included, or none if open
 * @param basis what the interval rests on
 * @param because the reasons, in plain words, in the order they were used
 */
public record Days(
    @Nullable LocalDate from, @Nullable LocalDate to, Basis basis, List<String> because) {
  /** What an interval rests on. */
  public enum Basis {
    /** Fields of the page or feed. */
    METADATA,
    /** The words themselves. */
    STATED,
    /** Reasoning over the calendar. */
    SOLVED,
    /** Nothing: both ends are open. */
    UNKNOWN
  }

  /** Nothing is known. */
  public static final Days UNKNOWN = new Days(null, null, Basis.UNKNOWN, List.of());

  public Days {
    because = List.copyOf(because);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts: " + from + " to " + to);
    }
    if ((basis == Basis.UNKNOWN) != (from == null && to == null)) {
      throw new IllegalArgumentException("basis " + basis + " does not fit " + from + " to " + to);
    }
  }

  /** One day, for one reason. */
  public static Days on(LocalDate day, Basis basis, String because) {
    return new Days(day, day, basis, List.of(because));
  }

  /** Whether this is exactly one day. */
  public boolean isOneDay() {
    return from != null && from.equals(to);
  }

  public boolean isKnown() {
    return basis != Basis.UNKNOWN;
  }
}
