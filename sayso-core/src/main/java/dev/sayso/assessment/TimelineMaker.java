package dev.sayso.assessment;

import dev.sayso.claim.Claim;
import dev.sayso.statement.Reading;
import java.util.List;

/** Orders what happened in a story. Thread-safe. */
public final class TimelineMaker {
  /** The entries, earliest first. */
  public List<TimelineEntry> timeline(List<Claim> claims, List<Reading> readings) {
    return List.of();
  }
}
