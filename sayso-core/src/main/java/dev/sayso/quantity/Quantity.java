package dev.sayso.quantity;

import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text with what it counts.
 *
 * @param span its words, bound and unit included: "no more than 0.9 million cubic metres"
 * @param low the least value meant, or none if open downwards; in {@code unit}
 * @param high the greatest value meant, or none if open upwards; in {@code unit}
 * @param bound how sharply it is meant
 * @param unit the unit as a short standard name ({@code km}, {@code m3}, {@code percent}), or none
 * @param counted what is counted, in lower case: "people"; or none
 */
public record Quantity(
    Span span,
    @Nullable Double low,
    @Nullable Double high,
    Bound bound,
    @Nullable String unit,
    @Nullable String counted) {
  /** How sharply a number is meant. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    RANGE
  }

  public Quantity {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a quantity without a value at " + span);
    }
    if (low != null && high != null && high < low) {
      throw new IllegalArgumentException("empty range: " + low + " to " + high);
    }
  }
}
