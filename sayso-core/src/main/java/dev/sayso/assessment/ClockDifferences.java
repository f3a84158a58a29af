package dev.sayso.assessment;

import dev.sayso.assessment.CountComparer.Outcome;
import dev.sayso.assessment.Difference.Verdict;
import dev.sayso.assessment.MentionedDays.Order;
import dev.sayso.statement.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds clock times of one event that differ. Thread-safe. */
final class ClockDifferences {
  /** More clock times than this, and more places of one, are not compared. */
  private static final int MOST_TIMES = 40;

  private static final int MOST_PLACES = 12;

  /** In minutes: "about four" may be this far away. */
  private static final int ROUGHLY = 30;

  private static final int ONE_MATTER = 2;

  private final ClockFinder finder = new ClockFinder();

  /** The differences, by clock time. */
  List<Difference> differences(List<Reading> readings) {
    var byClock = new TreeMap<Integer, List<ClockTime>>();
    for (var reading : readings) {
      for (var time : finder.times(reading)) {
        var places = byClock.computeIfAbsent(time.minutes(), _ -> new ArrayList<>());
        if (places.size() < MOST_PLACES) {
          places.add(time);
        }
      }
    }
    var groups = byClock.values().stream().limit(MOST_TIMES).toList();
    var found = new ArrayList<Difference>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        between(groups.get(i), groups.get(j)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Difference> between(List<ClockTime> a, List<ClockTime> b) {
    boolean against = false;
    Outcome best = null;
    for (var first : a) {
      for (var second : b) {
        var outcome = compare(first, second);
        if (outcome.isPresent()) {
          best = best == null || outcome.get().verdict() == Verdict.CONFLICT ? outcome.get() : best;
        }
        against |= shared(first, second) > 0 && (first.against() || second.against());
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean said = against && best.verdict() == Verdict.UNCLEAR;
    var why = said ? "A report says that these accounts contradict each other." : best.why();
    return Optional.of(
        new Difference(
            Difference.Kind.DATE,
            said ? Verdict.CONFLICT : best.verdict(),
            null,
            items(a, b),
            why));
  }

  private static Optional<Outcome> compare(ClockTime a, ClockTime b) {
    boolean oneReport = a.place().report().equals(b.place().report());
    boolean oneVoice = oneReport && a.place().speaker().equals(b.place().speaker());
    if (oneVoice || a.again() || b.again()) {
      return Optional.empty();
    }
    var pair = "“" + a.place().words() + "” and “" + b.place().words() + "”";
    boolean oneEvent = a.happening() != null && a.happening().equals(b.happening());
    var order = MentionedDays.order(a.day(), b.day());
    if (oneEvent && order != Order.DIFFERENT) {
      return Optional.of(
          isNear(a, b)
              ? new Outcome(Verdict.FITS, pair + " fit: one is given only roughly.")
              : new Outcome(Verdict.CONFLICT, pair + " are two times of one event."));
    }
    return isOneMatter(a, b) && !oneEvent
        ? Optional.of(
            new Outcome(
                Verdict.UNCLEAR,
                pair + " are two times in one matter; it is not sure that they mean one event."))
        : Optional.empty();
  }

  private static boolean isNear(ClockTime a, ClockTime b) {
    return (a.rough() || b.rough()) && Math.abs(a.minutes() - b.minutes()) <= ROUGHLY;
  }

  private static boolean isOneMatter(ClockTime a, ClockTime b) {
    return shared(a, b) >= ONE_MATTER;
  }

  private static int shared(ClockTime a, ClockTime b) {
    return Matter.shared(a.near(), b.near());
  }

  private static List<Difference.Item> items(List<ClockTime> a, List<ClockTime> b) {
    var items = new ArrayList<Difference.Item>();
    for (var times : List.of(a, b)) {
      var seen = new TreeSet<String>();
      for (var time : times) {
        if (seen.add(time.place().report())) {
          items.add(
              time.place().item("%02d:%02d".formatted(time.minutes() / 60, time.minutes() % 60)));
        }
      }
    }
    return items;
  }
}
