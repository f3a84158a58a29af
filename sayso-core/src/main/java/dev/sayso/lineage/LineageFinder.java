package dev.sayso.lineage;

import dev.sayso.cast.Cast;
import dev.sayso.statement.Reading;
import java.util.List;

/** Finds which report of a story took words from which. Thread-safe. */
public final class LineageFinder {
  /** The derivations, by report taken from and report that took. */
  public List<Derivation> derivations(List<Reading> readings, Cast cast) {
    return List.of();
  }
}
