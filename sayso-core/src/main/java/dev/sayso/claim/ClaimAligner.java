package dev.sayso.claim;

import dev.sayso.cast.Cast;
import dev.sayso.statement.Reading;
import dev.sayso.story.AverageLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts statements together that say, confirm or deny the same thing. Thread-safe.
 *
 * <p>Statements are cut into points, points that say the same are clustered by average link, and
 * each cluster is a claim. A statement may so be evidence for several claims. What nobody else says
 * stays a claim of its own if it is attributed, or is the report's headline, or holds a number or a
 * time.
 */
public final class ClaimAligner {
  private static final Comparator<Reading> BY_INPUT =
      Comparator.comparing((Reading reading) -> reading.document().receipt().input())
          .thenComparing(reading -> reading.document().id());

  /** The claims of a story, by their first evidence. */
  public List<Claim> claims(List<Reading> readings, Cast cast) {
    var cutter = new PointCutter(cast);
    var points = new ArrayList<Point>();
    readings.stream().sorted(BY_INPUT).forEach(reading -> points.addAll(cutter.points(reading)));
    var distinct = new Distinct(points);
    var pairs = new PointMatcher(distinct.first()).pairs();
    var clusters = AverageLink.clusters(distinct.first().size(), pairs, PointMatcher.SAME);
    var scores = new Closeness(distinct.first().size(), clusters, pairs);
    var maker = new ClaimMaker(points, point -> scores.of(distinct.number(point)));
    return new Sorting(points, distinct.spread(clusters))
        .groups().stream().map(maker::claim).toList();
  }

  /** Points that one source makes in the same words are compared once. */
  private static final class Distinct {
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Point> first = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();

    Distinct(List<Point> points) {
      for (int i = 0; i < points.size(); i++) {
        var number = numbers.computeIfAbsent(key(points.get(i)), key -> numbers.size());
        if (number == first.size()) {
          first.add(points.get(i));
          members.add(new ArrayList<>());
        }
        members.get(number).add(i);
      }
    }

    private static Object key(Point point) {
      var speaker = point.speaker() == null ? "" : point.speaker();
      return List.of(
          point.words().toLowerCase(Locale.ROOT), speaker, point.negated(), point.clocks());
    }

    List<Point> first() {
      return first;
    }

    int number(Point point) {
      return numbers.getOrDefault(key(point), 0);
    }

    /** The same clusters with all points in them, by their first one. */
    List<List<Integer>> spread(List<List<Integer>> clusters) {
      return clusters.stream()
          .map(each -> each.stream().flatMap(i -> members.get(i).stream()).sorted().toList())
          .sorted(Comparator.comparing(List::getFirst))
          .toList();
    }
  }

  /** Which clusters are worth a claim, and which belong to one. */
  private static final class Sorting {
    private final List<Point> points;
    private final List<List<Integer>> clusters;

    Sorting(List<Point> points, List<List<Integer>> clusters) {
      this.points = points;
      this.clusters = clusters;
    }

    /**
     * The groups of points that make a claim: clauses of one sentence that the same statements
     * speak to are one claim.
     */
    List<List<Integer>> groups() {
      var byPlace = new HashMap<List<Place>, List<Integer>>();
      List<List<Integer>> groups = new ArrayList<>();
      for (var cluster : clusters) {
        var place = place(cluster);
        var earlier = byPlace.get(place);
        if (earlier == null) {
          var group = new ArrayList<>(cluster);
          byPlace.put(place, group);
          groups.add(group);
        } else {
          earlier.addAll(cluster);
        }
      }
      groups.forEach(group -> group.sort(Comparator.naturalOrder()));
      return groups.stream().filter(this::isWorthAClaim).toList();
    }

    private record Place(String document, String statement, int sentence) {}

    private List<Place> place(List<Integer> cluster) {
      return cluster.stream()
          .map(points::get)
          .map(point ->
              new Place(point.document().value(), point.statement().id(), point.sentence()))
          .distinct()
          .toList();
    }

    private boolean isWorthAClaim(List<Integer> group) {
      var first = points.get(group.getFirst());
      return group.stream().map(points::get).anyMatch(Sorting::standsAlone)
          || group.stream().map(points::get).anyMatch(p -> !p.document().equals(first.document()));
    }

    /** What has no word of matter, as "that" and "it", claims nothing that could be shown alone. */
    private static boolean standsAlone(Point point) {
      if (point.features().isEmpty()) {
        return false;
      }
      return !point.isOwn()
          || point.isInHeadline()
          || !point.quantities().isEmpty()
          || !point.clocks().isEmpty();
    }
  }

  /** How near each point is to the others of its cluster on average. */
  static final class Closeness {
    private final double[] sums;
    private final int[] others;

    Closeness(int items, List<List<Integer>> clusters, List<AverageLink.Pair> pairs) {
      sums = new double[items];
      others = new int[items];
      var clusterOf = new int[items];
      for (int i = 0; i < clusters.size(); i++) {
        for (var item : clusters.get(i)) {
          clusterOf[item] = i;
          others[item] = clusters.get(i).size() - 1;
        }
      }
      for (var pair : pairs) {
        if (clusterOf[pair.a()] == clusterOf[pair.b()]) {
          sums[pair.a()] += pair.score();
          sums[pair.b()] += pair.score();
        }
      }
    }

    /** 0 to 1, higher is nearer; 1 for a point that is alone. */
    double of(int item) {
      return others[item] == 0 ? 1 : sums[item] / others[item];
    }
  }
}
