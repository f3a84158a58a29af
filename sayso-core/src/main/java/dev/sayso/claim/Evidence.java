package dev.sayso.claim;

import dev.sayso.document.DocumentId;
import dev.sayso.statement.Stance;

/**
 * A statement of one report that speaks to a claim.
 *
 * @param document the report
 * @param statement the id of the statement
 * @param stance what its source does with the claim (a denial of it: {@code DENIES})
 * @param match how sure it is that the claim is meant; never {@code DIFFERENT}
 */
public record Evidence(DocumentId document, String statement, Stance stance, Match match) {
  public Evidence {
    if (match == Match.DIFFERENT) {
      throw new IllegalArgumentException(statement + " is no evidence");
    }
  }
}
