package dev.sayso.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Puts reports of one event together: average-link clustering over {@link Likeness}. Thread-safe;
 * the order of arrival makes no difference.
 *
 * <p>Up to 2,000 reports all pairs are compared. Beyond, only pairs that share rarer words are, so
 * that 10,000 reports stay within seconds; a pair that has nothing but very common words in common
 * then counts as unlike.
 */
public final class StoryGrouper {
  /** Chosen on reports grouped by the editors of Wikinews. */
  private static final double THRESHOLD = 0.15;

  /** The stories, those with most reports first; every gist is in exactly one. */
  public List<Story> group(Collection<Gist> gists) {
    return group(gists, THRESHOLD);
  }

  List<Story> group(Collection<Gist> gists, double threshold) {
    var sorted = gists.stream().sorted(Comparator.comparing(Gist::document)).toList();
    var pairs = new Likeness(sorted).pairs();
    var nearness = new Nearness(sorted.size());
    var stories = new ArrayList<Story>();
    var clusters = AverageLink.clusters(sorted.size(), pairs, threshold);
    nearness.sum(clusters, pairs);
    for (var cluster : clusters) {
      var label = sorted.get(nearness.centre(cluster)).headline();
      var documents = cluster.stream().map(item -> sorted.get(item).document()).toList();
      stories.add(new Story("s" + documents.getFirst().value(), label, documents));
    }
    stories.sort(
        Comparator.comparingInt((Story story) -> -story.documents().size())
            .thenComparing(Story::id));
    return stories;
  }

  /** How near each report is to the others of its story, summed. */
  private static final class Nearness {
    private final double[] sums;

    Nearness(int items) {
      sums = new double[items];
    }

    void sum(List<List<Integer>> clusters, List<AverageLink.Pair> pairs) {
      var clusterOf = new int[sums.length];
      for (int i = 0; i < clusters.size(); i++) {
        for (var item : clusters.get(i)) {
          clusterOf[item] = i;
        }
      }
      for (var pair : pairs) {
        if (clusterOf[pair.a()] == clusterOf[pair.b()]) {
          sums[pair.a()] += pair.score();
          sums[pair.b()] += pair.score();
        }
      }
    }

    /** The item nearest to all others; the first of several. */
    int centre(List<Integer> cluster) {
      int centre = cluster.getFirst();
      for (var item : cluster) {
        if (sums[item] > sums[centre]) {
          centre = item;
        }
      }
      return centre;
    }
  }
}
