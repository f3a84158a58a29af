package dev.sayso.assessment;

import dev.sayso.assessment.MentionedDays.Mentioned;
import dev.sayso.quantity.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of a report, ready to be compared.
 *
 * @param place its words, with the noun it counts if that follows
 * @param quantity the number
 * @param measure what it is measured by
 * @param part whether it is, or may be, a part of another count: "including nine children"
 * @param withdrawn whether the report itself takes it back
 * @param near stems of the words close by, without what is counted
 * @param day the day it speaks of; none if it can't be told
 */
record Count(
    Place place,
    Quantity quantity,
    Measure measure,
    boolean part,
    boolean withdrawn,
    Set<String> near,
    @Nullable Mentioned day) {
  /** What a measure is. */
  enum Kind {
    /** What is said of people: "dead". */
    STATE,
    /** A unit: "m3". */
    UNIT,
    /** A noun: "bridge". */
    NOUN
  }

  /** What numbers are measured by; only those of one measure are compared. */
  record Measure(Kind kind, String name) implements Comparable<Measure> {
    @Override
    public int compareTo(Measure other) {
      return kind == other.kind ? name.compareTo(other.name) : kind.compareTo(other.kind);
    }
  }

  Count {
    near = Set.copyOf(near);
  }

  Count dated(@Nullable Mentioned on) {
    return new Count(place, quantity, measure, part, withdrawn, near, on);
  }

  Count taken() {
    return new Count(place, quantity, measure, part, true, near, day);
  }

  double low() {
    var low = quantity.low();
    return low == null ? Double.NEGATIVE_INFINITY : low;
  }

  double high() {
    var high = quantity.high();
    return high == null ? Double.POSITIVE_INFINITY : high;
  }

  boolean isUnit() {
    return measure.kind() == Kind.UNIT;
  }
}
