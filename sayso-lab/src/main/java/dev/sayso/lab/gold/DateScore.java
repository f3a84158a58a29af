package dev.sayso.lab.gold;

import dev.sayso.lab.bench.Stretch;
import dev.sayso.wire.WireDays;
import dev.sayso.wire.WireReport;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores days.
 *
 * <ul>
 *   <li>{@code dates}: of the gold phrases, those where a time expression that overlaps the phrase
 *       at one of its places lies in exactly the gold day.
 *   <li>{@code published}: of the reports with a gold day, those published on it; of those with
 *       gold bounds, those whose interval has both ends and lies inside. An end that begins with a
 *       misleading day or year is wrong.
 * </ul>
 */
final class DateScore {
  private DateScore() {}

  /** The tallies of the kinds that have to do with days. */
  static List<Tally> tallies(GoldSheet gold, Findings findings) {
    return List.of(dates(gold, findings), published(gold, findings));
  }

  private static Tally dates(GoldSheet gold, Findings findings) {
    var count = new Tally.Count("dates");
    for (var day : gold.dates()) {
      var times = times(findings, day);
      var iso = day.iso();
      if (times.stream().anyMatch(time -> iso.equals(time.from()) && iso.equals(time.to()))) {
        count.hit();
      } else {
        var found = times.stream().map(DateScore::described).toList();
        count.miss(day.doc(), day.text(), "wanted " + iso + ", found " + found);
      }
    }
    return count.tally();
  }

  private static List<WireReport.Time> times(Findings findings, GoldSheet.Day day) {
    return findings.page(day.doc()).stream()
        .flatMap(page -> times(page, page.findWhole(day.text())))
        .toList();
  }

  private static Stream<WireReport.Time> times(Page page, List<Stretch> places) {
    return page.report().times().stream()
        .filter(time -> time.start() < time.end())
        .filter(time -> places.stream().anyMatch(new Stretch(time.start(), time.end())::overlaps));
  }

  private static String described(WireReport.Time time) {
    return "“%s” %s to %s".formatted(time.exact(), time.from(), time.to());
  }

  private static Tally published(GoldSheet gold, Findings findings) {
    var count = new Tally.Count("published");
    for (var wanted : gold.published()) {
      var found = findings.page(wanted.doc()).map(page -> page.report().published()).orElse(null);
      if (found != null && isRight(wanted, found)) {
        count.hit();
      } else {
        count.miss(wanted.doc(), "published", String.valueOf(found));
      }
    }
    return count.tally();
  }

  private static boolean isRight(GoldSheet.Published wanted, WireDays found) {
    var from = found.from();
    var to = found.to();
    if (from == null || to == null || misleads(wanted, from) || misleads(wanted, to)) {
      return false;
    }
    var iso = wanted.iso();
    return iso != null
        ? iso.equals(from) && iso.equals(to)
        : isInside(wanted.from(), wanted.to(), LocalDate.parse(from), LocalDate.parse(to));
  }

  private static boolean isInside(
      @Nullable String first, @Nullable String last, LocalDate from, LocalDate to) {
    return (first == null || !from.isBefore(LocalDate.parse(first)))
        && (last == null || !to.isAfter(LocalDate.parse(last)));
  }

  private static boolean misleads(GoldSheet.Published wanted, String day) {
    return Stream.ofNullable(wanted.misleading()).flatMap(List::stream).anyMatch(day::startsWith);
  }
}
