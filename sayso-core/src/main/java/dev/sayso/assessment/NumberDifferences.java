package dev.sayso.assessment;

import dev.sayso.assessment.CountComparer.Outcome;
import dev.sayso.statement.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of one thing that differ. Numbers are first put together by what they measure, then
 * by value; only different values of one measure are compared. Thread-safe.
 */
final class NumberDifferences {
  /** More values of one measure than this, and more places of one value, are not compared. */
  private static final int MOST_VALUES = 24;

  private static final int MOST_PLACES = 12;

  private final CountFinder finder = new CountFinder();
  private final CountComparer comparer = new CountComparer();

  /** The differences in numbers, in the order of what is measured. */
  List<Difference> differences(List<Reading> readings, Membership membership) {
    var byMeasure = new TreeMap<Count.Measure, Map<String, List<Count>>>();
    for (var reading : readings) {
      for (var count : finder.counts(reading)) {
        var values = byMeasure.computeIfAbsent(count.measure(), _ -> new TreeMap<>());
        var places = values.computeIfAbsent(valueKey(count), _ -> new ArrayList<>());
        if (places.size() < MOST_PLACES) {
          places.add(count);
        }
      }
    }
    var found = new ArrayList<Difference>();
    byMeasure.values().forEach(values -> found.addAll(within(values, membership)));
    return found;
  }

  /** Counts with one key name the same figures; how sharply they are meant may differ. */
  private static String valueKey(Count count) {
    var counted = count.part() ? String.valueOf(count.quantity().counted()) : "";
    var value = String.format(Locale.ROOT, "%030.6f", finite(count));
    return value + " " + counted + " " + count.withdrawn();
  }

  private static double finite(Count count) {
    return Double.isInfinite(count.low()) ? count.high() : count.low();
  }

  private List<Difference> within(Map<String, List<Count>> values, Membership membership) {
    var groups = values.values().stream().limit(MOST_VALUES).toList();
    var found = new ArrayList<Difference>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        between(groups.get(i), groups.get(j), membership).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The plainest outcome of any place of one value with any place of another. */
  private Optional<Difference> between(List<Count> a, List<Count> b, Membership membership) {
    Outcome best = null;
    @Nullable String claim = null;
    for (var first : a) {
      for (var second : b) {
        var common = membership.common(first.place(), second.place());
        var outcome = comparer.compare(first, second, common.isPresent());
        if (outcome.isPresent() && (best == null || rank(outcome.get()) < rank(best))) {
          best = outcome.get();
          claim = common.orElse(null);
        }
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(
            new Difference(Difference.Kind.NUMBER, best.verdict(), claim, items(a, b), best.why()));
  }

  private static int rank(Outcome outcome) {
    return switch (outcome.verdict()) {
      case CONFLICT -> 0;
      case FITS -> 1;
      case UPDATE -> 2;
      case UNCLEAR -> 3;
    };
  }

  private static List<Difference.Item> items(List<Count> a, List<Count> b) {
    var items = new ArrayList<Difference.Item>();
    for (var counts : List.of(a, b)) {
      var seen = new TreeSet<String>();
      for (var count : counts) {
        if (seen.add(count.place().report())) {
          items.add(count.place().item(Shown.of(count.quantity())));
        }
      }
    }
    return items;
  }
}
