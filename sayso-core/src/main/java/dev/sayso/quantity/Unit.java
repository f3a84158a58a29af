package dev.sayso.quantity;

import java.util.List;

/**
 * A unit of measure or money.
 *
 * @param name the standard unit that values are turned into
 * @param factor what a value is multiplied with
 * @param shift what is added after that, for temperatures
 */
record Unit(String name, double factor, double shift) {
  private static final int SHIFT_COLUMN = 3;

  static Unit of(List<String> row) {
    var shift = row.size() > SHIFT_COLUMN ? Double.parseDouble(row.get(SHIFT_COLUMN)) : 0;
    return new Unit(row.get(1), Double.parseDouble(row.get(2)), shift);
  }

  double standard(double value) {
    return value * factor + shift;
  }
}
