package dev.sayso.assessment;

import dev.sayso.assessment.Difference.Kind;
import dev.sayso.assessment.Difference.Verdict;
import dev.sayso.cast.Cast;
import dev.sayso.statement.Reading;
import dev.sayso.text.Pieces;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds one quotation of one speaker in several wordings. Thread-safe. */
final class WordingDifferences {
  private static final int SHORTEST = 5;

  /** More wordings of one speaker are not compared. */
  private static final int MOST_WORDINGS = 40;

  /** From this share of common stems on, 0 to 1, two quotations are one. */
  private static final double ALIKE = 0.25;

  private static final int FEWEST_SHARED = 2;

  private final Matter matter = new Matter();

  /** One wording: its first place, and what it is about. */
  private record Wording(QuotedWords words, Set<String> stems) {}

  /** The differences, by speaker. */
  List<Difference> differences(List<Reading> readings, Cast cast) {
    var byFigure = new TreeMap<String, Map<String, Wording>>();
    for (var reading : readings) {
      for (var words : QuotedWords.whole(reading, cast)) {
        var wordings = byFigure.computeIfAbsent(words.figure(), _ -> new TreeMap<>());
        if (words.length() >= SHORTEST && wordings.size() < MOST_WORDINGS) {
          wordings.putIfAbsent(words.key(), wording(words));
        }
      }
    }
    return byFigure.values().stream().flatMap(all -> difference(all).stream()).toList();
  }

  private Wording wording(QuotedWords words) {
    var text = new Text(words.key());
    var pieces = Pieces.of(text, text.whole());
    return new Wording(words, matter.stems(pieces, 0, pieces.size()));
  }

  private static List<Difference> difference(Map<String, Wording> wordings) {
    var groups = new ArrayList<List<Wording>>();
    for (var wording : wordings.values()) {
      var home =
          groups.stream()
              .filter(group -> group.stream().anyMatch(other -> isOne(wording, other)))
              .findFirst();
      home.ifPresentOrElse(
          group -> group.add(wording), () -> groups.add(new ArrayList<>(List.of(wording))));
    }
    return groups.stream().filter(group -> group.size() > 1).map(WordingDifferences::of).toList();
  }

  private static boolean isOne(Wording a, Wording b) {
    return !a.words().place().report().equals(b.words().place().report())
        && Matter.shared(a.stems(), b.stems()) >= FEWEST_SHARED
        && Matter.likeness(a.stems(), b.stems()) >= ALIKE;
  }

  private static Difference of(List<Wording> group) {
    var items =
        group.stream().map(wording -> wording.words().place().item(wording.words().key())).toList();
    var why =
        "Several wordings of what seems to be one quotation of one speaker: translations or cuts.";
    return new Difference(Kind.WORDING, Verdict.FITS, null, items, why);
  }
}
