package dev.sayso.time;

import dev.sayso.text.Pieces;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells whether the words around a time expression look back or ahead. Thread-safe. */
final class Tenses {
  /** Where the words around an expression look. */
  enum Tense {
    PAST,
    FUTURE,
    UNSAID
  }

  private static final int BEFORE = 14;
  private static final int AFTER = 8;
  private static final int PLAN_REACH = 5;
  private static final int SHORTEST_PAST = 5;

  private final Map<String, String> senses =
      WordList.rows("en/tenses.tsv").stream()
          .filter(row -> !row.get(1).equals("plan"))
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
  private final List<String> plans =
      WordList.rows("en/tenses.tsv").stream()
          .filter(row -> row.get(1).equals("plan"))
          .map(List::getFirst)
          .toList();

  /** The tense around an expression: of the nearest word before it that tells, else after it. */
  Tense around(Line line, Found found) {
    for (int i = found.start() - 1; i >= Math.max(0, found.start() - BEFORE); i--) {
      if (line.is(i, ".", "!", "?", ";", Pieces.BREAK) && !isAbbreviation(line, i)) {
        break;
      }
      var sense = sense(line, i);
      if (sense.isPresent()) {
        return sense.get();
      }
    }
    for (int i = found.end(); i < found.end() + AFTER; i++) {
      if (line.is(i, ".", "!", "?", ";", Pieces.BREAK)) {
        break;
      }
      var sense = sense(line, i);
      if (sense.isPresent()) {
        return sense.get();
      }
    }
    return Tense.UNSAID;
  }

  private static boolean isAbbreviation(Line line, int stop) {
    return line.isJoined(stop) && line.is(stop - 1, "a", "p", "m");
  }

  private Optional<Tense> sense(Line line, int at) {
    if (!line.isWord(at)) {
      return Optional.empty();
    }
    if (line.is(at, "to")) {
      return isPlan(line, at) ? Optional.of(Tense.FUTURE) : Optional.empty();
    }
    var lower = line.pieces().get(at).lower();
    var sense = senses.get(lower);
    if (sense != null) {
      return switch (sense) {
        case "past" -> isPlanned(line, at) ? Optional.empty() : Optional.of(Tense.PAST);
        case "future" -> Optional.of(Tense.FUTURE);
        default -> Optional.empty();
      };
    }
    boolean pastForm = lower.endsWith("ed") && lower.length() >= SHORTEST_PAST;
    return pastForm && !plans.contains(lower) && !line.is(at - 1, "be")
        ? Optional.of(Tense.PAST)
        : Optional.empty();
  }

  /** "To" and a verb after a word of planning: "are expected to stay". */
  private boolean isPlan(Line line, int to) {
    if (!line.isWord(to + 1) || line.isCapitalised(to + 1) || line.is(to + 1, "the", "a", "an")) {
      return false;
    }
    for (int i = to - 1; i >= Math.max(0, to - PLAN_REACH); i--) {
      if (line.is(i, ".", ";", ",", Pieces.BREAK)) {
        return false;
      }
      if (line.isWord(i) && plans.contains(line.pieces().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Was to", "were due": the word itself says nothing of what follows. */
  private static boolean isPlanned(Line line, int at) {
    return line.is(at + 1, "to", "due", "scheduled", "expected") || line.is(at - 1, "be");
  }
}
