package dev.sayso.lab.bench;

/** Shares of counts, defined for nothing too. */
public final class Ratio {
  private Ratio() {}

  /** The part as a share of the whole; of nothing it is 0. */
  public static double of(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** The harmonic mean of precision and recall; 0 if both are 0. */
  public static double f1(double precision, double recall) {
    return of(2 * precision * recall, precision + recall);
  }
}
