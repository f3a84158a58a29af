package dev.sayso.quantity;

import dev.sayso.quantity.Quantity.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text with its bound and unit, as the grammar cuts it.
 *
 * @param start index of its first piece, bound included
 * @param number index of the first piece of the number itself
 * @param end index of the first piece after number and unit
 * @param low the value, or the lower of two, before the unit is applied
 * @param high the value, or the higher of two
 * @param bound how sharply it is meant
 * @param unit its unit, or none
 */
record Figures(
    int start, int number, int end, double low, double high, Bound bound, @Nullable Unit unit) {

  Figures since(int earlier) {
    return new Figures(earlier, number, end, low, high, bound, unit);
  }

  Figures bounded(int first, int last, Bound sharper) {
    return new Figures(first, number, last, low, high, sharper, unit);
  }

  Figures in(Unit of, int last) {
    return new Figures(start, number, last, low, high, bound, of);
  }

  Figures to(double most, int last) {
    return new Figures(start, number, last, low, most, Bound.RANGE, unit);
  }

  /** The least value meant, in the standard unit. */
  @Nullable Double least() {
    return bound == Bound.AT_MOST ? null : standard(low);
  }

  /** The greatest value meant, in the standard unit. */
  @Nullable Double most() {
    return bound == Bound.AT_LEAST ? null : standard(high);
  }

  private double standard(double value) {
    return unit == null ? value : unit.standard(value);
  }
}
