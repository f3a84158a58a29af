package dev.sayso.assessment;

import dev.sayso.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Writes numbers for people. */
final class Shown {
  private static final MathContext DIGITS = new MathContext(4);

  private Shown() {}

  /** {@code at least 4000000 m3}, {@code 38.62 km}, {@code about 310000 passengers}. */
  static String of(Quantity quantity) {
    var low = quantity.low();
    var high = quantity.high();
    var value =
        switch (quantity.bound()) {
          case EXACT -> number(low);
          case ABOUT -> "about " + number(low);
          case AT_LEAST -> "at least " + number(low);
          case AT_MOST -> "at most " + number(high);
          case RANGE -> number(low) + " to " + number(high);
        };
    var unit = quantity.unit();
    var counted = quantity.counted();
    return value + (unit == null ? "" : " " + unit) + (counted == null ? "" : " " + counted);
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "?";
    }
    return Math.rint(value) == value
        ? new BigDecimal(value).toPlainString()
        : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
