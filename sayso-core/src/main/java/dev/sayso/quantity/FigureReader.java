package dev.sayso.quantity;

import dev.sayso.quantity.Quantity.Bound;
import dev.sayso.text.Numerals;
import dev.sayso.text.Piece;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads bound, number, range and unit. Thread-safe. */
final class FigureReader {
  private static final Map<String, Double> SHORT_SCALES =
      Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "bn", 1e9, "b", 1e9, "tn", 1e12);

  private final Numerals numerals = new Numerals();
  private final Phrases<Unit> units = new Phrases<>(WordList.rows("en/units.tsv"), Unit::of);
  private final Phrases<Bound> before = bounds("before");
  private final Phrases<Bound> after = bounds("after");

  private static Phrases<Bound> bounds(String place) {
    var rows =
        WordList.rows("en/bounds.tsv").stream().filter(row -> row.get(2).equals(place)).toList();
    return new Phrases<>(rows, row -> bound(row.get(1)));
  }

  private static Bound bound(String name) {
    return switch (name) {
      case "at-least" -> Bound.AT_LEAST;
      case "at-most" -> Bound.AT_MOST;
      case "about" -> Bound.ABOUT;
      default -> throw new IllegalArgumentException("not a bound: " + name);
    };
  }

  /** The figures that start with the piece {@code at}, bound first if there is one. */
  Optional<Figures> read(List<Piece> pieces, int at) {
    var first = pieces.get(at);
    if (!numerals.mayStart(first)
        && !before.mayStart(first)
        && !isSign(pieces, at)
        && !first.is("between")) {
      return Optional.empty();
    }
    if (first.is("between")) {
      return between(pieces, at);
    }
    var bound = before.at(pieces, at);
    if (bound.isEmpty()) {
      return plain(pieces, at).map(figures -> withBoundAfter(pieces, figures));
    }
    var match = bound.get();
    return plain(pieces, match.end())
        .filter(figures -> !isThroughout(pieces, at, figures))
        .map(figures ->
            figures.bound() == Bound.RANGE
                ? figures.since(at)
                : figures.bounded(at, figures.end(), match.meaning()));
  }

  /** "A rise over two years" takes two years; "in over two years" is a bound. */
  private static boolean isThroughout(List<Piece> pieces, int at, Figures figures) {
    var unit = figures.unit();
    return is(pieces, at, "over", "around")
        && unit != null
        && (unit.name().equals("h") || unit.name().equals("y"))
        && !is(pieces, at - 1, "in", "for", "after", "of", "with", "is", "was", "took", "lasted");
  }

  private Figures withBoundAfter(List<Piece> pieces, Figures figures) {
    if (figures.bound() != Bound.EXACT) {
      return figures;
    }
    if (is(pieces, figures.end(), "+") && isJoined(pieces, figures.end())) {
      return figures.bounded(figures.start(), figures.end() + 1, Bound.AT_LEAST);
    }
    return after
        .at(pieces, figures.end())
        .map(match -> figures.bounded(figures.start(), match.end(), match.meaning()))
        .orElse(figures);
  }

  /** {@code between 5 and 7 metres}. */
  private Optional<Figures> between(List<Piece> pieces, int at) {
    var low = plain(pieces, at + 1);
    if (low.isEmpty() || !is(pieces, low.get().end(), "and")) {
      return Optional.empty();
    }
    var high = plain(pieces, low.get().end() + 1);
    return high.filter(most -> most.high() > low.get().low())
        .map(most -> joined(low.get(), most).since(at));
  }

  /** Two figures as one range; the unit of the second is that of both. */
  private static Figures joined(Figures low, Figures high) {
    var range = low.to(high.high(), high.end());
    var unit = high.unit() == null ? low.unit() : high.unit();
    return unit == null ? range : range.in(unit, high.end());
  }

  /** Number and unit without a bound: {@code $5m}, {@code 0.9 million cubic metres}. */
  private Optional<Figures> plain(List<Piece> pieces, int at) {
    var money = isSign(pieces, at) ? units.at(pieces, at) : Optional.<Phrases.Match<Unit>>empty();
    int number = money.isPresent() ? at + 1 : at;
    var numeral = numerals.read(pieces, number);
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    var read = numeral.get();
    var value = read.value();
    int end = read.end();
    if (money.isPresent() && isJoined(pieces, end)) {
      var scale = SHORT_SCALES.get(pieces.get(end).lower());
      value *= scale == null ? 1 : scale;
      end += scale == null ? 0 : 1;
    }
    var bound = read.open() ? Bound.AT_LEAST : Bound.EXACT;
    var figures = new Figures(at, number, end, value, value, bound, null);
    return Optional.of(
        money.isPresent()
            ? figures.in(money.get().meaning(), end)
            : withUnit(pieces, range(pieces, figures)));
  }

  private static boolean isSign(List<Piece> pieces, int at) {
    return at < pieces.size()
        && Character.getType(pieces.get(at).form().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** {@code 10-12}, {@code five or six}, {@code 10 to 12}: only if the second is the higher. */
  private Figures range(List<Piece> pieces, Figures first) {
    int link = first.end();
    boolean dashed = is(pieces, link, "-", "–") && isJoined(pieces, link);
    if (!dashed && !is(pieces, link, "or", "to")) {
      return first;
    }
    return numerals
        .read(pieces, link + 1)
        .filter(second -> !second.open() && second.value() > first.low())
        .filter(second -> second.value() < first.low() * 3 + 10)
        .map(second -> first.to(second.value(), second.end()))
        .orElse(first);
  }

  private Figures withUnit(List<Piece> pieces, Figures figures) {
    int at = figures.end();
    boolean hyphen = is(pieces, at, "-") && isJoined(pieces, at);
    boolean of = figures.bound() == Bound.AT_LEAST && is(pieces, at, "of");
    return units
        .at(pieces, hyphen || of ? at + 1 : at)
        .map(match -> figures.in(match.meaning(), match.end()))
        .orElse(figures);
  }

  static boolean isJoined(List<Piece> pieces, int at) {
    return at > 0
        && at < pieces.size()
        && pieces.get(at - 1).span().end() == pieces.get(at).span().start();
  }

  static boolean is(List<Piece> pieces, int at, String... lower) {
    if (at < 0 || at >= pieces.size()) {
      return false;
    }
    var form = pieces.get(at).lower();
    for (var candidate : lower) {
      if (form.equals(candidate)) {
        return true;
      }
    }
    return false;
  }
}
