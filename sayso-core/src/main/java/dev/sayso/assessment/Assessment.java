package dev.sayso.assessment;

import dev.sayso.claim.Claim;
import dev.sayso.time.Days;
import java.util.List;

/**
 * What stands behind a claim: three numbers, never one.
 *
 * @param claim the claim
 * @param reports how many reports speak to it
 * @param outlets how many outlets
 * @param origins how many independent origins can be shown; 0 if nobody is named
 * @param families the origins, each with its statements and the reasons
 * @param standing what the reports do with it
 * @param when the days in which the thing claimed happened
 */
public record Assessment(
    Claim claim,
    int reports,
    int outlets,
    int origins,
    List<Family> families,
    Standing standing,
    Days when) {
  public Assessment {
    families = List.copyOf(families);
  }
}
