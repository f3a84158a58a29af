package dev.sayso.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Clusters items from below: the two clusters whose items are nearest on average are merged until
 * no average reaches the threshold.
 *
 * <p>A merge needs at least one pair that reaches the threshold, so the parts that such pairs hang
 * together are clustered each on its own: the result is the same and memory grows with the square
 * of the largest part, not of all items. Ties go to the items with the lowest numbers. Parts of
 * more than {@value #LARGEST_PART} items are first cut at higher thresholds; what still hangs
 * together at {@value #SURE} is one cluster. Immutable and thread-safe.
 */
public final class AverageLink {
  /** The score of two items that must never come together. */
  public static final double FORBIDDEN = -1_000_000;

  private static final int LARGEST_PART = 1500;
  private static final double SURE = 0.95;
  private static final double STEP = 0.05;
  private static final double GRAIN = 1e9;

  /**
   * How near two items are.
   *
   * @param a the lower item
   * @param b the higher item
   * @param score 0 to 1, higher is nearer; or {@link #FORBIDDEN}
   */
  public record Pair(int a, int b, double score) {
    public Pair {
      if (a < 0 || b <= a) {
        throw new IllegalArgumentException("not a pair: " + a + ", " + b);
      }
    }
  }

  private AverageLink() {}

  /**
   * The clusters of items 0 to {@code items - 1}, each in order, by their lowest item.
   *
   * @param pairs each at most once; a missing pair counts as 0
   * @param threshold above 0: the least average score of a merge
   */
  public static List<List<Integer>> clusters(int items, Collection<Pair> pairs, double threshold) {
    var clusters = new ArrayList<List<Integer>>();
    var all = IntStream.range(0, items).boxed().toList();
    for (var part : parts(all, pairs, threshold)) {
      clusters.addAll(ofPart(part, threshold));
    }
    clusters.sort((a, b) -> Integer.compare(a.getFirst(), b.getFirst()));
    return clusters;
  }

  private record Part(List<Integer> items, List<Pair> pairs) {
    static Part empty() {
      return new Part(new ArrayList<>(), new ArrayList<>());
    }
  }

  private static List<List<Integer>> ofPart(Part part, double threshold) {
    if (part.items().size() <= 1) {
      return List.of(part.items());
    }
    if (part.items().size() <= LARGEST_PART) {
      return new Agglomeration(part).clusters(threshold);
    }
    if (threshold >= SURE) {
      return List.of(part.items());
    }
    var clusters = new ArrayList<List<Integer>>();
    for (var smaller : parts(part.items(), part.pairs(), threshold + STEP)) {
      clusters.addAll(ofPart(smaller, threshold + STEP));
    }
    return clusters;
  }

  /** What pairs at or above the threshold hang together. */
  private static List<Part> parts(List<Integer> items, Collection<Pair> pairs, double threshold) {
    var place = new HashMap<Integer, Integer>();
    items.forEach(item -> place.put(item, place.size()));
    var joined = new Joined(items.size());
    for (var pair : pairs) {
      if (pair.score() >= threshold) {
        joined.join(at(place, pair.a()), at(place, pair.b()));
      }
    }
    var partOfRoot = new LinkedHashMap<Integer, Part>();
    for (var item : items) {
      var root = joined.root(at(place, item));
      partOfRoot.computeIfAbsent(root, key -> Part.empty()).items().add(item);
    }
    for (var pair : pairs) {
      var root = joined.root(at(place, pair.a()));
      if (root == joined.root(at(place, pair.b()))) {
        partOfRoot.computeIfAbsent(root, key -> Part.empty()).pairs().add(pair);
      }
    }
    return List.copyOf(partOfRoot.values());
  }

  private static int at(Map<Integer, Integer> place, int item) {
    return Objects.requireNonNull(place.get(item), () -> "no item " + item);
  }

  /** The merging of one part; used once. */
  private static final class Agglomeration {
    private final List<List<Integer>> clusters = new ArrayList<>();
    private final double[][] score;
    private final int[] nearest;
    private final double[] before;
    private final boolean[] gone;

    Agglomeration(Part part) {
      var size = part.items().size();
      score = new double[size][size];
      nearest = new int[size];
      before = new double[size];
      gone = new boolean[size];
      var place = new HashMap<Integer, Integer>();
      for (var item : part.items()) {
        place.put(item, place.size());
        clusters.add(new ArrayList<>(List.of(item)));
      }
      for (var pair : part.pairs()) {
        int a = at(place, pair.a());
        int b = at(place, pair.b());
        score[a][b] = rounded(pair.score());
        score[b][a] = score[a][b];
      }
    }

    List<List<Integer>> clusters(double threshold) {
      Arrays.setAll(nearest, this::nearest);
      while (true) {
        var best = best();
        if (best < 0 || score[best][nearest[best]] < threshold) {
          return IntStream.range(0, gone.length)
              .filter(i -> !gone[i])
              .mapToObj(i -> clusters.get(i).stream().sorted().toList())
              .toList();
        }
        merge(Math.min(best, nearest[best]), Math.max(best, nearest[best]));
      }
    }

    /** The first item whose nearest is nearer than that of any other; below 0 if none is left. */
    private int best() {
      int best = -1;
      for (int i = 0; i < gone.length; i++) {
        var open = !gone[i] && nearest[i] >= 0;
        if (open && (best < 0 || score[i][nearest[i]] > score[best][nearest[best]])) {
          best = i;
        }
      }
      return best;
    }

    private int nearest(int i) {
      int nearest = -1;
      for (int j = 0; j < gone.length; j++) {
        if (j != i && !gone[j] && (nearest < 0 || score[i][j] > score[i][nearest])) {
          nearest = j;
        }
      }
      return nearest;
    }

    private void merge(int into, int from) {
      double many = clusters.get(into).size();
      double more = clusters.get(from).size();
      gone[from] = true;
      clusters.get(into).addAll(clusters.get(from));
      for (int k = 0; k < gone.length; k++) {
        if (!gone[k] && k != into) {
          before[k] = score[k][nearest[k]];
          var mean = (many * score[into][k] + more * score[from][k]) / (many + more);
          score[into][k] = rounded(mean);
          score[k][into] = score[into][k];
        }
      }
      for (int k = 0; k < gone.length; k++) {
        if (!gone[k] && (k == into || isLost(k, into, from))) {
          nearest[k] = nearest(k);
        } else if (!gone[k] && score[k][into] >= score[k][nearest[k]]) {
          nearest[k] = into;
        }
      }
    }

    /** Whether an item's nearest was merged and what came of it is farther away. */
    private boolean isLost(int k, int into, int from) {
      var isMerged = nearest[k] == into || nearest[k] == from;
      return isMerged && score[k][into] < before[k];
    }

    /** Sums in another order must not decide: what lies beyond nine digits is dropped. */
    private static double rounded(double score) {
      return Math.rint(score * GRAIN) / GRAIN;
    }
  }
}
