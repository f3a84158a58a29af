package dev.sayso.claim;

import dev.sayso.story.AverageLink;
import dev.sayso.story.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores how surely two points of a story say, or deny, the same. Used once; not thread-safe.
 *
 * <p>What counts: the words of matter and numbers that both hold, weighted by how few points of the
 * story hold them; the same speaker. What forbids: different numbers of one thing, different times
 * of day.
 */
final class PointMatcher {
  /** From this score on, two points are one. */
  static final double SAME = 0.45;

  /**
   * As if so many points of other stories stood beside, so that the weights fit small stories too.
   */
  private static final double BACKGROUND = 60;

  private static final double NUMBER_WEIGHT = 1.3;

  /** Two points that give one time of day mostly speak of one thing. */
  private static final double CLOCK_WEIGHT = 2;

  /** As if each point held one more word that the other has not: one common word proves nothing. */
  private static final double DAMPING = 4;

  private static final double SAME_SPEAKER = 0.12;
  private static final double OPPOSED = 0.15;
  private static final double LEAST = 0.25;

  /** What stands in more points than this tells none from another. */
  private static final int LONGEST_POSTINGS = 1500;

  private final List<Point> points;
  private final List<Map<String, Double>> weights = new ArrayList<>();
  private final List<String> words;
  private final double[] sums;
  private final Map<String, List<Integer>> postings = new TreeMap<>();

  PointMatcher(List<Point> points) {
    this.points = points;
    this.words = points.stream().map(point -> point.words().toLowerCase(Locale.ROOT)).toList();
    this.sums = new double[points.size()];
    for (int i = 0; i < points.size(); i++) {
      for (var feature : points.get(i).features().keySet()) {
        postings.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < points.size(); i++) {
      var weight = new TreeMap<String, Double>();
      for (var feature : points.get(i).features().keySet()) {
        weight.put(feature, weight(feature));
      }
      weights.add(weight);
      sums[i] = weight.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /** All pairs that are at all alike, scores 0 to 1, or forbidden. */
  List<AverageLink.Pair> pairs() {
    var pairs = new ArrayList<AverageLink.Pair>();
    var shared = new double[points.size()];
    for (int a = 0; a < points.size(); a++) {
      addShared(a, shared);
      for (int b = a + 1; b < points.size(); b++) {
        if (shared[b] > 0) {
          pair(a, b, shared[b]).ifPresent(pairs::add);
          shared[b] = 0;
        }
      }
    }
    return pairs;
  }

  private void addShared(int a, double[] shared) {
    for (var weight : weights.get(a).entrySet()) {
      var list = postings.getOrDefault(weight.getKey(), List.of());
      if (list.size() <= LONGEST_POSTINGS) {
        for (int i = list.size() - 1; i >= 0 && list.get(i) > a; i--) {
          shared[list.get(i)] += weight.getValue();
        }
      }
    }
  }

  private Optional<AverageLink.Pair> pair(int a, int b, double common) {
    var score = score(a, b, common);
    if (score < LEAST) {
      return Optional.empty();
    }
    var one = points.get(a);
    var other = points.get(b);
    var forbidden =
        Numbers.differ(one.quantities(), other.quantities()) || clocksDiffer(one, other);
    return Optional.of(new AverageLink.Pair(a, b, forbidden ? AverageLink.FORBIDDEN : score));
  }

  private double score(int a, int b, double common) {
    if (words.get(a).equals(words.get(b))) {
      return 1;
    }
    var dice = 2 * common / (sums[a] + sums[b] + DAMPING);
    var contained = common / (Math.min(sums[a], sums[b]) + DAMPING);
    var score = (dice + contained) / 2;
    var speaker = points.get(a).speaker();
    if (speaker != null && speaker.equals(points.get(b).speaker())) {
      score += SAME_SPEAKER;
    }
    return points.get(a).negated() == points.get(b).negated() ? score : score - OPPOSED;
  }

  private static boolean clocksDiffer(Point one, Point other) {
    return !one.clocks().isEmpty()
        && !other.clocks().isEmpty()
        && one.clocks().stream().noneMatch(other.clocks()::contains);
  }

  private double weight(String feature) {
    var stands =
        postings.getOrDefault(feature, List.of()).size() + BACKGROUND * Words.share(feature);
    var weight = Math.log((points.size() + BACKGROUND + 1) / stands);
    return switch (feature.charAt(0)) {
      case '#' -> NUMBER_WEIGHT * weight;
      case '@' -> CLOCK_WEIGHT * weight;
      default -> weight;
    };
  }
}
