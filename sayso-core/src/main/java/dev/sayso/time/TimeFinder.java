package dev.sayso.time;

import dev.sayso.text.Numerals;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and resolves the time expressions of a text. Thread-safe. */
public final class TimeFinder {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Numerals numerals = new Numerals();
  private final Tenses tenses = new Tenses();

  /** Surest first; where two start at one word, the earlier one stands. */
  private final List<Rule> rules =
      Stream.of(
              new ClockRules(new DayRules()).rules,
              new PeriodRules().rules,
              new LengthRules().rules)
          .flatMap(List::stream)
          .toList();

  /**
   * The time expressions of some stretches of a text, in order.
   *
   * @param scopes where to look, in order, not overlapping
   * @param written the days in which the text was written
   */
  public List<TimeMention> times(Text text, List<Span> scopes, Days written) {
    var times = new ArrayList<TimeMention>();
    var resolver = new Resolver(written);
    var before = new Resolver.Resolved(null, Days.UNKNOWN);
    for (var scope : scopes) {
      var line = new Line(Pieces.of(text, scope), vocabulary, numerals);
      for (var found : found(line)) {
        var resolved = resolver.resolve(found.meaning(), tenses.around(line, found), before);
        times.add(mention(line, found, resolved));
        before = isDay(found.meaning()) ? resolved : before;
      }
    }
    return List.copyOf(times);
  }

  private List<Found> found(Line line) {
    var all = new ArrayList<Found>();
    int at = 0;
    while (at < line.size()) {
      var found = first(line, at);
      found.ifPresent(all::add);
      at = found.map(Found::end).orElse(at + 1);
    }
    return all;
  }

  private Optional<Found> first(Line line, int at) {
    var piece = line.pieces().get(at);
    if (!vocabulary.mayStart(piece) && !numerals.mayStart(piece)) {
      return Optional.empty();
    }
    for (var rule : rules) {
      var found = rule.read(line, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Calendar calendar -> calendar.day() != null;
      case Meaning.Weekday _ -> true;
      case Meaning.Shifted shifted -> shifted.unit().equals("D");
      case Meaning.ShiftedMonth _, Meaning.Quarter _, Meaning.SameDay _, Meaning.Fixed _ -> false;
    };
  }

  private static TimeMention mention(Line line, Found found, Resolver.Resolved resolved) {
    var pieces = line.pieces();
    var span = pieces.get(found.start()).span().cover(pieces.get(found.end() - 1).span());
    var part = found.part();
    var value = resolved.value();
    if (part != null) {
      var timed = value == null ? null : value + part;
      return new TimeMention(span, TimeMention.Type.TIME, timed, resolved.days());
    }
    var type =
        found.meaning() instanceof Meaning.Fixed fixed ? fixed.type() : TimeMention.Type.DATE;
    return new TimeMention(span, type, value, resolved.days());
  }
}
