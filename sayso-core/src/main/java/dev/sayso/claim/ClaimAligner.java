package dev.sayso.claim;

import dev.sayso.cast.Cast;
import dev.sayso.statement.Reading;
import java.util.List;

/** Puts statements together that say, confirm or deny the same thing. Thread-safe. */
public final class ClaimAligner {
  /** The claims of a story, by their first evidence. */
  public List<Claim> claims(List<Reading> readings, Cast cast) {
    return List.of();
  }
}
