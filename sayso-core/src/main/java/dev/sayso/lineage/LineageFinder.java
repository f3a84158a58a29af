package dev.sayso.lineage;

import dev.sayso.cast.Cast;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Quote;
import dev.sayso.statement.Reading;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds which report of a story took words from which. Thread-safe.
 *
 * <p>A derivation has a direction only if something shows it: a declaration, the days, or a cut.
 * Where nothing does, it is left out.
 */
public final class LineageFinder {
  private static final int MOST_PASSAGES = 5;

  /** The derivations, by report taken from and report that took. */
  public List<Derivation> derivations(List<Reading> readings, Cast cast) {
    var sorted =
        readings.stream().sorted(Comparator.comparing(reading -> reading.document().id())).toList();
    var shared = new SharedWords(sorted);
    var declared = new DeclaredLinks(sorted, shared);
    var found = new ArrayList<>(declared.derivations());
    found.addAll(new WordedLinks(sorted, shared).derivations(found));
    found.sort(
        Comparator.comparing(Derivation::from)
            .thenComparing(Derivation::to)
            .thenComparing(Derivation::kind));
    return found;
  }

  /** The outlets that reports of a story give as their own, as {@link OutletNames} needs them. */
  public static OutletNames outlets(List<Reading> readings) {
    return new OutletNames(
        readings.stream()
            .map(reading -> reading.document().imprint().outlet())
            .filter(Objects::nonNull)
            .toList());
  }

  static DocumentId id(Reading reading) {
    return reading.document().id();
  }

  /** The words that a report shares with another, as evidence: the longest passages, in order. */
  static List<Quote> passages(Reading of, List<Span> runs) {
    return runs.stream()
        .sorted(Comparator.comparingInt(run -> -run.length()))
        .limit(MOST_PASSAGES)
        .sorted()
        .map(run -> Quote.of(of.document(), run))
        .toList();
  }
}
