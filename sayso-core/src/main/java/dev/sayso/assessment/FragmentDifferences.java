package dev.sayso.assessment;

import dev.sayso.assessment.Difference.Kind;
import dev.sayso.assessment.Difference.Verdict;
import dev.sayso.cast.Cast;
import dev.sayso.statement.Reading;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds a few quoted words of one speaker that different reports fasten to different things: "very
 * likely" that the bridge was closed, "very likely" that it had cracks. Thread-safe.
 */
final class FragmentDifferences {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int MOST_PLACES = 24;
  private static final int FEWEST_STEMS = 2;

  /** Two propositions with a greater share of common stems may be one; 0 to 1. */
  private static final double MAY_BE_ONE = 0.2;

  private final Set<String> hedges = Set.copyOf(WordList.words("en/hedges.tsv"));
  private final Matter matter = new Matter();

  /** What one fragment stands with. */
  private record Use(QuotedWords words, Set<String> about) {}

  /** The differences, by speaker and words. */
  List<Difference> differences(List<Reading> readings, Cast cast) {
    var byWords = new TreeMap<String, List<Use>>();
    for (var reading : readings) {
      for (var words : QuotedWords.each(reading, cast)) {
        var uses =
            byWords.computeIfAbsent(words.figure() + " " + words.key(), _ -> new ArrayList<>());
        boolean shortEnough = words.length() >= SHORTEST && words.length() <= LONGEST;
        if (shortEnough && uses.size() < MOST_PLACES) {
          uses.add(new Use(words, about(reading, words)));
        }
      }
    }
    return byWords.values().stream().flatMap(uses -> difference(uses).stream()).toList();
  }

  /** What the words are said of: the rest of the content, or else what stands before them. */
  private Set<String> about(Reading reading, QuotedWords words) {
    var rest = stems(words.around());
    if (rest.size() >= FEWEST_STEMS) {
      return rest;
    }
    var sentences = reading.sentences();
    var at = words.place().span().start();
    int index = Passage.firstAt(sentences, at);
    if (index < sentences.size()) {
      int from = Math.min(at, sentences.get(Math.max(0, index - 1)).span().start());
      rest.addAll(stems(reading.document().text().slice(new Span(from, at))));
    }
    return rest;
  }

  private Set<String> stems(String words) {
    var text = new Text(words);
    var pieces = Pieces.of(text, text.whole());
    return matter.stems(pieces, 0, pieces.size());
  }

  private Optional<Difference> difference(List<Use> uses) {
    var apart = new ArrayList<Use>();
    for (var use : uses) {
      if (apart.stream().allMatch(other -> isApart(use, other))) {
        apart.add(use);
      }
    }
    if (apart.size() < 2) {
      return Optional.empty();
    }
    var first = apart.getFirst().words();
    boolean hedge = hedges.contains(first.key());
    var why =
        "The same quoted words of one speaker, “"
            + first.place().words()
            + "”, stand with different things.";
    var items =
        apart.stream().map(use -> use.words().place().item(use.words().around().strip())).toList();
    return Optional.of(
        new Difference(hedge ? Kind.HEDGE : Kind.WORDING, Verdict.CONFLICT, null, items, why));
  }

  private static boolean isApart(Use a, Use b) {
    boolean otherReport = !a.words().place().report().equals(b.words().place().report());
    return otherReport
        && !a.about().isEmpty()
        && !b.about().isEmpty()
        && Matter.likeness(a.about(), b.about()) < MAY_BE_ONE;
  }
}
