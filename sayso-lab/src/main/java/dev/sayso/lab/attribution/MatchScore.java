package dev.sayso.lab.attribution;

import dev.sayso.lab.bench.Ratio;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.ToDoubleBiFunction;

/**
 * How well what was predicted agrees with what people marked, over one text or many.
 *
 * <p><b>Exact.</b> What is equal counts as right. Within one text everything counts once: the same
 * span predicted twice is one prediction. Over many texts the counts are added (micro average).
 * Precision is right / predicted, recall is right / gold.
 *
 * <p><b>Overlap.</b> Each prediction earns its greatest likeness to any gold item of its text, each
 * gold item its greatest likeness to any prediction, 0 if there is none; for spans the likeness is
 * the Jaccard index of their characters. Precision is the mean over the predictions, recall the
 * mean over the gold items, both over all texts, and {@link #jaccard} is their harmonic mean. This
 * is the soft match of the CofeNet paper (Wang et al., COLING 2022), counted in characters instead
 * of tokens.
 *
 * <p>A ratio of nothing is 0: without predictions precision is 0, without gold recall is 0.
 *
 * @param gold the number of gold items
 * @param predicted the number of predictions
 * @param right the number of predictions that are gold items
 * @param goldLikeness the sum of the gold items' greatest likenesses
 * @param predictedLikeness the sum of the predictions' greatest likenesses
 */
public record MatchScore(
    int gold, int predicted, int right, double goldLikeness, double predictedLikeness) {
  static final MatchScore NOTHING = new MatchScore(0, 0, 0, 0, 0);

  /** The score of one text. */
  static <T> MatchScore of(
      Collection<T> gold, Collection<T> predicted, ToDoubleBiFunction<T, T> likeness) {
    var marked = new LinkedHashSet<>(gold);
    var found = new LinkedHashSet<>(predicted);
    return new MatchScore(
        marked.size(),
        found.size(),
        (int) found.stream().filter(marked::contains).count(),
        marked.stream().mapToDouble(item -> best(item, found, likeness)).sum(),
        found.stream().mapToDouble(item -> best(item, marked, likeness)).sum());
  }

  private static <T> double best(T item, Collection<T> others, ToDoubleBiFunction<T, T> likeness) {
    return others.stream()
        .mapToDouble(other -> likeness.applyAsDouble(item, other))
        .max()
        .orElse(0);
  }

  /** The score of both together. */
  MatchScore plus(MatchScore other) {
    return new MatchScore(
        gold + other.gold,
        predicted + other.predicted,
        right + other.right,
        goldLikeness + other.goldLikeness,
        predictedLikeness + other.predictedLikeness);
  }

  public double precision() {
    return Ratio.of(right, predicted);
  }

  public double recall() {
    return Ratio.of(right, gold);
  }

  public double f1() {
    return Ratio.f1(precision(), recall());
  }

  /** The harmonic mean of the overlap's precision and recall. */
  double jaccard() {
    return Ratio.f1(Ratio.of(predictedLikeness, predicted), Ratio.of(goldLikeness, gold));
  }
}
