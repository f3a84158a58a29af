package dev.sayso.assessment;

import dev.sayso.claim.Claim;
import dev.sayso.statement.Reading;
import java.util.List;

/** Finds passages of one story that differ, or only seem to. Thread-safe. */
public final class DifferenceFinder {
  /** The differences, conflicts first. */
  public List<Difference> differences(List<Claim> claims, List<Reading> readings) {
    return List.of();
  }
}
