package dev.sayso.time;

import org.jspecify.annotations.Nullable;

/**
 * A time expression as the grammar cuts it.
 *
 * @param start index of its first piece
 * @param end index of the first piece after it
 * @param meaning what day or length it means
 * @param part the time of day as the tail of a TIMEX3 value: {@code TEV}, {@code T03:40}; or none
 */
record Found(int start, int end, Meaning meaning, @Nullable String part) {
  Found {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no pieces: " + start + " to " + end);
    }
  }

  Found from(int earlier) {
    return new Found(earlier, end, meaning, part);
  }

  Found with(int later, String newPart) {
    return new Found(start, later, meaning, newPart);
  }
}
