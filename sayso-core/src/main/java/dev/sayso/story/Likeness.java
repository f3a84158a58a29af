package dev.sayso.story;

import dev.sayso.time.Days;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike gists are: the cosine of their words and names, each weighted by how much it tells,
 * times how well their days fit. Used once; not thread-safe.
 */
final class Likeness {
  /**
   * As if so many reports of other events stood beside the given ones, in which common news words
   * stand as often as in all news. Without them, the very words of an event would count for nothing
   * where nearly all the given reports are of that event.
   */
  private static final double BACKGROUND = 100;

  /**
   * A word counts as if at most this share of the given reports had it: of three hundred reports of
   * one event nearly all hold the words of that event, which must not count for nothing.
   */
  private static final double MOST_SHARE = 0.3;

  private static final double NAME_WEIGHT = 1.5;
  private static final double LEAST = 0.02;
  private static final int EXACT_UP_TO = 2000;
  private static final int LONGEST_POSTINGS = 300;
  private static final double LEAST_FROM_RARE = 0.1;
  private static final long NEAR_DAYS = 10;
  private static final double FAR_DAYS = 60;

  /** The features of a gist by number, in order, and their weights: length 1 in all. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, and read in the innermost loop.
  private record Vector(int[] features, double[] weights) {}

  /** The gists that have a feature, in order, and its weights in them. */
  private record Postings(List<Integer> gists, List<Double> weights) {
    Postings() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final List<Gist> gists;
  private final List<Vector> vectors = new ArrayList<>();
  private final List<Postings> postings = new ArrayList<>();

  Likeness(List<Gist> gists) {
    this.gists = gists;
    var frequency = new TreeMap<String, Integer>();
    var all = gists.stream().map(Likeness::features).toList();
    all.forEach(each -> each.keySet().forEach(key -> frequency.merge(key, 1, Integer::sum)));
    var numbers = new HashMap<String, Integer>();
    for (var feature : frequency.keySet()) {
      numbers.put(feature, numbers.size());
      postings.add(new Postings());
    }
    for (int i = 0; i < gists.size(); i++) {
      var vector = vector(all.get(i), frequency, numbers);
      vectors.add(vector);
      for (int k = 0; k < vector.features().length; k++) {
        postings.get(vector.features()[k]).gists().add(i);
        postings.get(vector.features()[k]).weights().add(vector.weights()[k]);
      }
    }
  }

  /**
   * All pairs that are at all alike, scores 0 to 1. Of more than {@value #EXACT_UP_TO} gists only
   * pairs that share words which stand in at most {@value #LONGEST_POSTINGS} of them.
   */
  List<AverageLink.Pair> pairs() {
    var pairs = new ArrayList<AverageLink.Pair>();
    var shared = new double[gists.size()];
    for (int a = 0; a < gists.size(); a++) {
      addShared(a, shared);
      for (int b = a + 1; b < gists.size(); b++) {
        var score = isExact() || shared[b] < LEAST_FROM_RARE ? shared[b] : dot(a, b);
        var least = isExact() ? LEAST : LEAST_FROM_RARE;
        shared[b] = 0;
        if (score >= least) {
          pairs.add(new AverageLink.Pair(a, b, Math.min(1, score * dayFit(a, b))));
        }
      }
    }
    return pairs;
  }

  private boolean isExact() {
    return gists.size() <= EXACT_UP_TO;
  }

  /** Adds to each later gist what it shares with gist {@code a}. */
  private void addShared(int a, double[] shared) {
    var vector = vectors.get(a);
    for (int k = 0; k < vector.features().length; k++) {
      var list = postings.get(vector.features()[k]);
      if (isExact() || list.gists().size() <= LONGEST_POSTINGS) {
        for (int i = list.gists().size() - 1; i >= 0 && list.gists().get(i) > a; i--) {
          shared[list.gists().get(i)] += vector.weights()[k] * list.weights().get(i);
        }
      }
    }
  }

  private double dot(int a, int b) {
    var one = vectors.get(a);
    var other = vectors.get(b);
    double sum = 0;
    int j = 0;
    for (int i = 0; i < one.features().length; i++) {
      while (j < other.features().length && other.features()[j] < one.features()[i]) {
        j++;
      }
      if (j < other.features().length && other.features()[j] == one.features()[i]) {
        sum += one.weights()[i] * other.weights()[j];
      }
    }
    return sum;
  }

  private static Map<String, Double> features(Gist gist) {
    var features = new TreeMap<String, Double>();
    gist.terms().forEach((term, count) -> features.put(term, 1 + Math.log(count)));
    gist.names().forEach(name -> features.put("name " + name, NAME_WEIGHT));
    return features;
  }

  /** The features weighted by how few reports have them, scaled to length 1. */
  private Vector vector(
      Map<String, Double> features, Map<String, Integer> frequency, Map<String, Integer> numbers) {
    var ids = new int[features.size()];
    var weights = new double[features.size()];
    var most = Math.max(1, MOST_SHARE * gists.size());
    double squares = 0;
    int k = 0;
    for (var feature : features.entrySet()) {
      var name = feature.getKey();
      var stands = Math.min(frequency.getOrDefault(name, 1), most) + BACKGROUND * Words.share(name);
      ids[k] = numbers.getOrDefault(name, 0);
      weights[k] = feature.getValue() * Math.log((gists.size() + BACKGROUND + 1) / stands);
      squares += weights[k] * weights[k];
      k++;
    }
    for (int i = 0; i < k && squares > 0; i++) {
      weights[i] /= Math.sqrt(squares);
    }
    return new Vector(ids, weights);
  }

  /** 1 if the reports may be ten days apart or less, falling to a half at sixty; 1 if unknown. */
  private double dayFit(int a, int b) {
    var gap = Math.max(gap(a, b), gap(b, a));
    return 1 - 0.5 * Math.min(1, Math.max(0, gap - NEAR_DAYS) / FAR_DAYS);
  }

  /** The days from the last possible day of one to the first possible day of the other. */
  private long gap(int a, int b) {
    Days early = gists.get(a).published();
    Days late = gists.get(b).published();
    return early.to() == null || late.from() == null
        ? 0
        : ChronoUnit.DAYS.between(early.to(), late.from());
  }
}
