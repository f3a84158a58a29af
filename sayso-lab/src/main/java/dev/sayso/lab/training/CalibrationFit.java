package dev.sayso.lab.training;

import dev.sayso.reader.Calibration;
import dev.sayso.reader.TiedPhrases;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Finds the calibration under which what came out is likeliest, by Newton's method. */
final class CalibrationFit {
  private static final int ROUNDS = 50;
  private static final double RIDGE = 1e-3;
  private static final int BANDS = 10;

  private CalibrationFit() {}

  /**
   * An attribution whose rightness is known.
   *
   * @param feeling how sure the model feels: 0 to 1
   * @param right whether source, cue and content are all just so
   */
  record Judged(double feeling, boolean right) {}

  /** What was found in an article, with who is right. */
  static List<Judged> judged(PolnearTexts.Article article, List<TiedPhrases> found) {
    var gold = Set.copyOf(article.gold());
    return found.stream()
        .filter(one -> !one.contents().isEmpty())
        .map(one ->
            new Judged(one.score(), gold.contains(Judge.attribution(article.marked().text(), one))))
        .toList();
  }

  static Calibration of(List<Judged> all) {
    double slope = 1;
    double shift = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double bySlope = 0;
      double byShift = 0;
      double slopeSlope = RIDGE;
      double slopeShift = 0;
      double shiftShift = RIDGE;
      for (var one : all) {
        double x = Calibration.logOdds(one.feeling());
        double p = 1 / (1 + Math.exp(-slope * x - shift));
        double off = (one.right() ? 1 : 0) - p;
        double weight = p * (1 - p);
        bySlope += off * x;
        byShift += off;
        slopeSlope += weight * x * x;
        slopeShift += weight * x;
        shiftShift += weight;
      }
      double scale = slopeSlope * shiftShift - slopeShift * slopeShift;
      slope += (shiftShift * bySlope - slopeShift * byShift) / scale;
      shift += (slopeSlope * byShift - slopeShift * bySlope) / scale;
    }
    return new Calibration(slope, shift);
  }

  /** The mean distance between score and share of right ones, over ten bands, in per cent. */
  static double error(List<Judged> all, ToDoubleFunction<Judged> score) {
    double[] scores = new double[BANDS];
    double[] rights = new double[BANDS];
    for (var one : all) {
      double value = score.applyAsDouble(one);
      int band = Math.min(BANDS - 1, (int) (BANDS * value));
      scores[band] += value;
      rights[band] += one.right() ? 1 : 0;
    }
    double sum = 0;
    for (int band = 0; band < BANDS; band++) {
      sum += Math.abs(scores[band] - rights[band]);
    }
    return 100 * sum / Math.max(1, all.size());
  }
}
