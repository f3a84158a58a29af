package dev.sayso.assessment;

import dev.sayso.statement.Reading;
import dev.sayso.text.Piece;
import dev.sayso.text.Pieces;
import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the clock times of a report and what happened then. Thread-safe. */
final class ClockFinder {
  private static final Pattern CLOCK = Pattern.compile(".{0,10}T(\\d\\d):(\\d\\d)");
  private static final int NEAR = 10;
  private static final int HAPPENING_REACH = 7;

  private final Map<String, String> happenings =
      WordList.rows("en/happenings.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
  private final Matter matter = new Matter();
  private final Contrasts contrasts = new Contrasts();

  /** The clock times of a report, in order. */
  List<ClockTime> times(Reading reading) {
    var found = new ArrayList<ClockTime>();
    var days = new MentionedDays(reading);
    var times = reading.times();
    int next = 0;
    for (var passage : Passage.of(reading)) {
      var span = passage.sentence().span();
      boolean against = contrasts.stands(passage.pieces(), "against");
      while (next < times.size() && times.get(next).span().start() < span.end()) {
        var time = times.get(next);
        if (span.contains(time.span())) {
          time(passage, time, days, against).ifPresent(found::add);
        }
        next++;
      }
    }
    return found;
  }

  private Optional<ClockTime> time(
      Passage passage, TimeMention time, MentionedDays days, boolean against) {
    var value = time.value();
    var clock = CLOCK.matcher(value == null ? "" : value);
    if (!clock.matches()) {
      return Optional.empty();
    }
    int minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
    var pieces = passage.pieces();
    int start = passage.pieceAt(time.span().start());
    int end = passage.pieceAt(time.span().end());
    var window = pieces.subList(Math.max(0, start - NEAR), Math.min(pieces.size(), end + NEAR));
    boolean rough = minutes % 60 == 0 || isRough(pieces, start);
    return Optional.of(
        new ClockTime(
            passage.place(time.span()),
            minutes,
            rough,
            happening(pieces, start, end).orElse(null),
            matter.stems(pieces, start - NEAR, end + NEAR),
            days.near(passage, time.span()),
            contrasts.stands(window, "again"),
            against));
  }

  private static boolean isRough(List<Piece> pieces, int start) {
    return start > 0
        && List.of("about", "around", "before", "after", "by", "until", "since")
            .contains(pieces.get(start - 1).lower());
  }

  /** The happening right before the time or right after it, in the same clause. */
  private Optional<String> happening(List<Piece> pieces, int start, int end) {
    for (int i = start - 1; i >= Math.max(0, start - HAPPENING_REACH); i--) {
      boolean relative = pieces.get(i).is(",") && i + 1 < start && pieces.get(i + 1).is("which");
      if (isBorder(pieces.get(i)) && !relative) {
        break;
      }
      var kind = kind(pieces, i);
      if (kind.isPresent()) {
        return kind;
      }
    }
    for (int i = end; i < Math.min(pieces.size(), end + HAPPENING_REACH); i++) {
      if (isBorder(pieces.get(i))) {
        break;
      }
      var kind = kind(pieces, i);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private Optional<String> kind(List<Piece> pieces, int at) {
    var word = pieces.get(at).lower();
    var pair = at + 1 < pieces.size() ? word + " " + pieces.get(at + 1).lower() : word;
    return Optional.ofNullable(happenings.getOrDefault(pair, happenings.get(word)));
  }

  private static boolean isBorder(Piece piece) {
    boolean mark = piece.kind() == Token.Kind.MARK && !piece.is("-");
    return mark
        || piece.is(Pieces.BREAK)
        || List.of("after", "before", "until", "since", "when", "while", "and", "but", "hours")
            .contains(piece.lower());
  }
}
