/**
 * When: intervals of days, and the time expressions of a text.
 *
 * <p>Comes in: a text and the days in which it was written. Goes out: {@link TimeMention} with its
 * TIMEX3 value and {@link Days}. Example: "on Tuesday", written on 19 March 2025, is 18 March 2025.
 *
 * <p>Not for: ordering the events of a story (assessment).
 */
@NullMarked
package dev.sayso.time;

import org.jspecify.annotations.NullMarked;
