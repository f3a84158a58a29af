package dev.sayso.time;

import dev.sayso.text.Piece;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the day of writing that a plain text states of itself: "Published 3 March 2025", a date on
 * a line of its own near the top, the date of a dateline. Guesses none. Thread-safe.
 */
public final class WrittenDate {
  /** Ways to state the day of writing, surest first. */
  private enum Way {
    PUBLISHED("the text says when it was published"),
    DATELINE("the dateline gives the day"),
    ALONE("the date stands on a line of its own at the top"),
    CHANGED("the text says when it was last changed");

    private final String because;

    Way(String because) {
      this.because = because;
    }
  }

  private record Stated(Way way, TimeMention time) {}

  /** In characters: no line before or after a date of writing is longer. */
  private static final int LONGEST_LEAD = 100;

  private static final int LONGEST_TAIL = 40;

  /** In characters from the first scope on: further down a lone date heads a section. */
  private static final int TOP = 1000;

  private final TimeFinder times = new TimeFinder();
  private final Map<String, String> words =
      WordList.rows("en/written.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));

  /**
   * The day in which a text says it was written; {@link Days#UNKNOWN} if it does not say, or says
   * two.
   *
   * @param scopes where to look, in order, not overlapping
   */
  public Days written(Text text, List<Span> scopes) {
    if (scopes.isEmpty()) {
      return Days.UNKNOWN;
    }
    int top = scopes.getFirst().start() + TOP;
    var stated =
        times.times(text, scopes, Days.UNKNOWN).stream()
            .filter(time -> time.days().isOneDay() && time.type() != TimeMention.Type.SET)
            .flatMap(time -> stated(text, time, top).stream())
            .toList();
    for (var way : Way.values()) {
      var days =
          stated.stream()
              .filter(found -> found.way() == way)
              .flatMap(found -> Optional.ofNullable(found.time().days().from()).stream())
              .distinct()
              .toList();
      if (!days.isEmpty()) {
        return days.size() == 1
            ? Days.on(days.getFirst(), Days.Basis.STATED, way.because)
            : Days.UNKNOWN;
      }
    }
    return Days.UNKNOWN;
  }

  private Optional<Stated> stated(Text text, TimeMention time, int top) {
    var lead = lead(text.value(), time.span().start());
    int tail = tail(text.value(), time.span().end());
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    var before = Pieces.of(text, lead.get());
    if (before.isEmpty()) {
      boolean alone = tail <= LONGEST_TAIL && time.span().start() < top;
      return alone ? Optional.of(new Stated(Way.ALONE, time)) : Optional.empty();
    }
    if (tail <= LONGEST_TAIL) {
      var labelled = labelled(before);
      if (labelled.isPresent()) {
        return labelled.map(way -> new Stated(way, time));
      }
    }
    return isDateline(text.value(), before, time.span().end()) && time.span().start() < top
        ? Optional.of(new Stated(Way.DATELINE, time))
        : Optional.empty();
  }

  /** The line up to a date, unless it is too long. */
  private static Optional<Span> lead(String value, int at) {
    int from = at;
    while (from > 0 && value.charAt(from - 1) != '\n') {
      from--;
      if (at - from > LONGEST_LEAD) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(from, at));
  }

  /** How many characters follow on the line; more than is allowed counts as just that. */
  private static int tail(String value, int at) {
    int to = at;
    while (to < value.length() && value.charAt(to) != '\n' && to - at <= LONGEST_TAIL) {
      to++;
    }
    return to - at;
  }

  private Optional<Way> labelled(List<Piece> before) {
    Optional<Way> way = Optional.empty();
    for (var piece : before) {
      var sense = words.get(piece.lower());
      if (piece.isWord() && sense == null && !piece.is("first")) {
        return Optional.empty();
      }
      if ("first".equals(sense)) {
        way = Optional.of(Way.PUBLISHED);
      } else if ("later".equals(sense) && way.isEmpty()) {
        way = Optional.of(Way.CHANGED);
      }
    }
    return way;
  }

  /** {@code HARBOUR CITY, March 3, 2025 (Agency) -}: a place in capitals, and a dash soon after. */
  private static boolean isDateline(String value, List<Piece> before, int end) {
    var first = before.getFirst().form();
    boolean capitals =
        first.codePointCount(0, first.length()) > 2
            && first.codePoints().allMatch(Character::isUpperCase);
    var after = value.substring(end, Math.min(value.length(), end + LONGEST_TAIL));
    int line = after.indexOf('\n');
    var rest = line < 0 ? after : after.substring(0, line);
    return capitals && (rest.contains("-") || rest.contains("–") || rest.contains("—"));
  }
}
