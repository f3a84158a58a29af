package dev.sayso.assessment;

import dev.sayso.claim.Claim;
import dev.sayso.document.Quote;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Piece;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.time.Days;
import dev.sayso.time.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders what happened in a story. Thread-safe. */
public final class TimelineMaker {
  private static final Comparator<TimelineEntry> EARLIEST_FIRST =
      Comparator.comparing(entry -> day(entry.when().from()));

  private static LocalDate day(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  /** The entries, earliest first. */
  public List<TimelineEntry> timeline(List<Claim> claims, List<Reading> readings) {
    var membership = new Membership(claims);
    var entries = new ArrayList<TimelineEntry>();
    var seen = new HashSet<String>();
    for (var reading : readings) {
      for (var happening : happenings(reading)) {
        var entry = entry(happening, membership);
        var words = key(reading, happening.place().span());
        boolean first = seen.add(entry.when().from() + " " + words);
        if (entry.claim() != null) {
          first &= seen.add(entry.when().from() + " claim " + entry.claim());
        }
        if (first) {
          entries.add(entry);
        }
      }
    }
    entries.sort(EARLIEST_FIRST);
    return List.copyOf(entries);
  }

  private record Happening(Place place, Days when) {}

  private static TimelineEntry entry(Happening happening, Membership membership) {
    var place = happening.place();
    var quote = Quote.of(place.reading().document(), place.span());
    return new TimelineEntry(happening.when(), quote, membership.claim(place).orElse(null));
  }

  /** The passages of a report with the one day on which what they tell happened. */
  private static List<Happening> happenings(Reading reading) {
    var found = new ArrayList<Happening>();
    var times = reading.times();
    int next = 0;
    for (var passage : Passage.of(reading)) {
      var span = passage.sentence().span();
      var told = new HashSet<Span>();
      while (next < times.size() && times.get(next).span().start() < span.end()) {
        var time = times.get(next);
        next++;
        if (span.contains(time.span()) && isDay(time)) {
          place(passage, time)
              .filter(place -> told.add(place.span()))
              .ifPresent(place -> found.add(new Happening(place, time.days())));
        }
      }
    }
    return found;
  }

  private static boolean isDay(TimeMention time) {
    boolean point = time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME;
    return point && time.days().isOneDay();
  }

  /**
   * What happened at a time: the content it stands in, or the sentence if nobody else is cited. A
   * time beside the cue is that of the saying, and no happening; nor is what somebody asks.
   */
  private static Optional<Place> place(Passage passage, TimeMention time) {
    var cited = passage.statements().stream().filter(statement -> !statement.isOwn()).toList();
    if (cited.stream().anyMatch(statement -> statement.stance() == Stance.ASKS)) {
      return Optional.empty();
    }
    if (cited.isEmpty()) {
      return Optional.of(passage.place(passage.sentence().span()));
    }
    return cited.stream()
        .flatMap(statement -> part(statement, time.span()))
        .min(Comparator.comparingInt(place -> place.length()))
        .map(passage::place);
  }

  private static Stream<Span> part(Statement statement, Span time) {
    return statement.content().spans().stream().filter(span -> span.contains(time));
  }

  private static String key(Reading reading, Span span) {
    return Pieces.of(reading.document().text(), span).stream()
        .filter(piece -> piece.kind() != Token.Kind.MARK)
        .map(Piece::lower)
        .collect(Collectors.joining(" "));
  }
}
