package dev.sayso.lab.bench;

import dev.sayso.wire.WireSpan;

/**
 * A stretch of a text in code points: half-open, 0-based, never empty.
 *
 * @param start the first code point inside
 * @param end the first code point after
 */
public record Stretch(int start, int end) implements Comparable<Stretch> {
  public Stretch {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a stretch: [" + start + ", " + end + ")");
    }
  }

  /** Where a span of the wire stands. */
  public static Stretch of(WireSpan span) {
    return new Stretch(span.start(), span.end());
  }

  /** The length in code points. */
  public int length() {
    return end - start;
  }

  /** The number of code points that the two share. */
  public int common(Stretch other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Stretch other) {
    return common(other) > 0;
  }

  /** Whether the other lies inside. */
  public boolean contains(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Stretch other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
