package dev.sayso.quantity;

import static dev.sayso.quantity.FigureReader.is;
import static dev.sayso.quantity.FigureReader.isJoined;

import dev.sayso.text.Piece;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import dev.sayso.time.TimeFinder;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers of a text with what they count. Thread-safe. */
public final class QuantityFinder {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2050;

  private final TimeFinder times = new TimeFinder();
  private final FigureReader reader = new FigureReader();
  private final CountedFinder countedFinder = new CountedFinder();

  /**
   * The quantities of some stretches of a text, in order.
   *
   * @param scopes where to look, in order, not overlapping
   */
  public List<Quantity> quantities(Text text, List<Span> scopes) {
    var quantities = new ArrayList<Quantity>();
    for (var scope : scopes) {
      var dates = dates(text, scope);
      var pieces = Pieces.of(text, scope);
      int at = 0;
      int date = 0;
      while (at < pieces.size()) {
        var span = pieces.get(at).span();
        while (date < dates.size() && dates.get(date).end() <= span.start()) {
          date++;
        }
        boolean dated = date < dates.size() && dates.get(date).overlaps(span);
        var figures = dated ? Optional.<Figures>empty() : figures(pieces, at);
        figures.flatMap(found -> quantity(pieces, found)).ifPresent(quantities::add);
        at = figures.map(Figures::end).orElse(at + 1);
      }
    }
    return List.copyOf(quantities);
  }

  /** Where the text speaks of days and clock times: their numbers count nothing. */
  private List<Span> dates(Text text, Span scope) {
    return times.times(text, List.of(scope), Days.UNKNOWN).stream()
        .filter(time -> time.type() != TimeMention.Type.DURATION)
        .map(TimeMention::span)
        .toList();
  }

  private Optional<Figures> figures(List<Piece> pieces, int at) {
    return reader.read(pieces, at).filter(figures -> figures.end() > at);
  }

  private Optional<Quantity> quantity(List<Piece> pieces, Figures figures) {
    var counted = countedFinder.counted(pieces, figures);
    if (isName(pieces, figures) || isPronoun(pieces, figures, counted.isPresent())) {
      return Optional.empty();
    }
    boolean says = figures.unit() != null || counted.isPresent();
    if (!says && isBare(pieces, figures)) {
      return Optional.empty();
    }
    if (figures.unit() == null && isYear(pieces, figures)) {
      return Optional.empty();
    }
    var unit = figures.unit() == null ? null : figures.unit().name();
    var span = pieces.get(figures.start()).span().cover(pieces.get(figures.end() - 1).span());
    return Optional.of(
        new Quantity(
            span, figures.least(), figures.most(), figures.bound(), unit, counted.orElse(null)));
  }

  /**
   * {@code COVID-19}, {@code A4}, {@code 5G}, {@code 2nd}, {@code 24/7}: part of something else.
   */
  private static boolean isName(List<Piece> pieces, Figures figures) {
    int at = figures.number();
    boolean spelled = pieces.get(at).isWord();
    boolean glued =
        isJoined(pieces, at)
            && figures.start() == at
            && !is(pieces, at - 1, "(", "\"", "“", "‘", "'", "—");
    int end = figures.end();
    boolean more =
        figures.unit() == null && isJoined(pieces, end) && pieces.get(end).isWord() && !spelled;
    return glued || more || (is(pieces, end, "/") && isJoined(pieces, end));
  }

  /** {@code one of them}, {@code no one}, {@code one said}: not a count of things. */
  private static boolean isPronoun(List<Piece> pieces, Figures figures, boolean counts) {
    if (!is(pieces, figures.number(), "one") || figures.end() != figures.number() + 1) {
      return false;
    }
    boolean named =
        is(pieces, figures.number() - 1, "no", "any", "some", "every", "each", "this", "that");
    return named || !counts || is(pieces, figures.end(), "of", "another", "day");
  }

  /** A number alone after a name, in brackets or between commas: a model, an age, a label. */
  private static boolean isBare(List<Piece> pieces, Figures figures) {
    int before = figures.start() - 1;
    boolean first = before < 0 || is(pieces, before, Pieces.BREAK, ".", "#");
    boolean afterName = !first && pieces.get(before).isWord() && pieces.get(before).isCapitalised();
    boolean apart = is(pieces, before, ",", "(") && is(pieces, figures.end(), ",", ")", ".");
    return figures.bound() == Quantity.Bound.EXACT && (first || afterName || apart);
  }

  private static boolean isYear(List<Piece> pieces, Figures figures) {
    var form = pieces.get(figures.number()).form();
    boolean plain = form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean exact =
        figures.bound() == Quantity.Bound.EXACT || figures.bound() == Quantity.Bound.RANGE;
    return plain
        && exact
        && figures.low() >= FIRST_YEAR
        && figures.low() <= LAST_YEAR
        && !is(pieces, figures.end(), "people");
  }
}
