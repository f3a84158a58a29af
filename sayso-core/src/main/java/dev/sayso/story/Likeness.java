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

  private static final double NAME_WEIGHT = 1.5;
  private static final double LEAST = 0.02;
  private static final int EXACT_UP_TO = 2000;
  private static final int LONGEST_POSTINGS = 300;
  private static final double LEAST_FROM_RARE = 0.1;
  private static final long NEAR_DAYS = 10;
  private static final double FAR_DAYS = 60;

  private record Posting(int gist, double weight) {}

  private final List<Gist> gists;
  private final Map<String, List<Posting>> postings = new TreeMap<>();
  private final List<Map<String, Double>> vectors = new ArrayList<>();

  Likeness(List<Gist> gists) {
    this.gists = gists;
    var frequency = new HashMap<String, Integer>();
    var features = gists.stream().map(Likeness::features).toList();
    features.forEach(each -> each.keySet().forEach(key -> frequency.merge(key, 1, Integer::sum)));
    for (var each : features) {
      vectors.add(unit(each, frequency));
    }
    for (int i = 0; i < gists.size(); i++) {
      for (var weight : vectors.get(i).entrySet()) {
        postings
            .computeIfAbsent(weight.getKey(), key -> new ArrayList<>())
            .add(new Posting(i, weight.getValue()));
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
    for (var weight : vectors.get(a).entrySet()) {
      var list = postings.getOrDefault(weight.getKey(), List.of());
      if (isExact() || list.size() <= LONGEST_POSTINGS) {
        for (int i = list.size() - 1; i >= 0 && list.get(i).gist() > a; i--) {
          shared[list.get(i).gist()] += weight.getValue() * list.get(i).weight();
        }
      }
    }
  }

  private double dot(int a, int b) {
    double sum = 0;
    for (var weight : vectors.get(a).entrySet()) {
      sum += weight.getValue() * vectors.get(b).getOrDefault(weight.getKey(), 0.0);
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
  private Map<String, Double> unit(Map<String, Double> features, Map<String, Integer> frequency) {
    var weighted = new TreeMap<String, Double>();
    double squares = 0;
    for (var feature : features.entrySet()) {
      var stands = frequency.get(feature.getKey()) + BACKGROUND * Words.share(feature.getKey());
      var weight = feature.getValue() * Math.log((gists.size() + BACKGROUND + 1) / stands);
      weighted.put(feature.getKey(), weight);
      squares += weight * weight;
    }
    var length = Math.sqrt(squares);
    weighted.replaceAll((key, weight) -> length == 0 ? 0.0 : weight / length);
    return weighted;
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
