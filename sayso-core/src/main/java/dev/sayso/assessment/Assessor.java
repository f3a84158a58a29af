package dev.sayso.assessment;

import dev.sayso.cast.Cast;
import dev.sayso.claim.Claim;
import dev.sayso.lineage.Derivation;
import dev.sayso.statement.Reading;
import java.util.List;

/** Says what stands behind each claim. Thread-safe. */
public final class Assessor {
  /** The assessments, the most telling claim first. */
  public List<Assessment> assess(
      List<Claim> claims, List<Reading> readings, Cast cast, List<Derivation> lineage) {
    return List.of();
  }
}
