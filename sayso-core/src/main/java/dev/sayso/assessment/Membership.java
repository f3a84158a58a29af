package dev.sayso.assessment;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Knows to which claim each statement surely belongs. Immutable. */
final class Membership {
  private final Map<String, String> claims = new TreeMap<>();

  Membership(List<Claim> claims) {
    for (var claim : claims) {
      for (var evidence : claim.evidence()) {
        if (evidence.match() == Match.SAME) {
          this.claims.putIfAbsent(
              key(evidence.document().value(), evidence.statement()), claim.id());
        }
      }
    }
  }

  /** The claim that a place surely belongs to. */
  Optional<String> claim(Place place) {
    var statement = place.statement();
    return statement == null
        ? Optional.empty()
        : Optional.ofNullable(claims.get(key(place.report(), statement.id())));
  }

  /** The claim that both belong to. */
  Optional<String> common(Place a, Place b) {
    return claim(a).filter(id -> claim(b).filter(id::equals).isPresent());
  }

  private static String key(String report, String statement) {
    return report + " " + statement;
  }
}
