package dev.sayso.time;

import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of a text, as TimeML's TIMEX3 sees it.
 *
 * @param span its words
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value, for example {@code 2025-03-18T03:40}; none if it can't be resolved
 * @param days the days in which it lies; {@link Days#UNKNOWN} for durations and what is unresolved
 */
public record TimeMention(Span span, Type type, @Nullable String value, Days days) {
  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
