package dev.sayso.reader;

/**
 * Makes of how sure a model feels how often it is right, by a line through the log odds (Platt
 * 1999): of the attributions scored 0.8, about 80 in 100 have just the right words.
 *
 * @param slope more than 0: whoever is surer is not less often right
 * @param shift the log odds of being right where the model is undecided
 */
public record Calibration(double slope, double shift) {
  /** Leaves scores as they are. */
  public static final Calibration NONE = new Calibration(1, 0);

  private static final double SURE = 1e-6;

  public Calibration {
    if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(shift)) {
      throw new IllegalArgumentException("no calibration: " + slope + " " + shift);
    }
  }

  /** The score, 0 to 1, of a feeling, 0 to 1. */
  public double score(double feeling) {
    return 1 / (1 + Math.exp(-slope * logOdds(feeling) - shift));
  }

  /** The log odds of a feeling; certainty has some, too. */
  public static double logOdds(double feeling) {
    double within = Math.min(1 - SURE, Math.max(SURE, feeling));
    return Math.log(within / (1 - within));
  }
}
