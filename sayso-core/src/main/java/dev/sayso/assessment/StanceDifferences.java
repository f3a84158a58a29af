package dev.sayso.assessment;

import dev.sayso.assessment.Difference.Kind;
import dev.sayso.assessment.Difference.Verdict;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.Match;
import dev.sayso.document.DocumentId;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds claims that some assert and others deny. Thread-safe. */
final class StanceDifferences {
  private static final int MOST_OF_A_SIDE = 6;

  /** The differences, in the order of the claims. */
  List<Difference> differences(List<Claim> claims, List<Reading> readings) {
    var byId =
        readings.stream()
            .collect(Collectors.toMap(reading -> reading.document().id(), reading -> reading));
    return claims.stream().flatMap(claim -> difference(claim, byId).stream()).toList();
  }

  private static Optional<Difference> difference(Claim claim, Map<DocumentId, Reading> byId) {
    var sure = claim.evidence().stream().filter(item -> item.match() == Match.SAME).toList();
    var asserting = side(sure, byId, List.of(Stance.ASSERTS, Stance.CONFIRMS));
    var denying = side(sure, byId, List.of(Stance.DENIES));
    if (asserting.isEmpty() || denying.isEmpty()) {
      return Optional.empty();
    }
    var items = new ArrayList<>(asserting);
    items.addAll(denying);
    var why = "Some assert it and others deny it.";
    return Optional.of(new Difference(Kind.ATTRIBUTION, Verdict.CONFLICT, claim.id(), items, why));
  }

  private static List<Difference.Item> side(
      List<Evidence> evidence, Map<DocumentId, Reading> byId, List<Stance> stances) {
    var items = new ArrayList<Difference.Item>();
    for (var item : evidence) {
      var reading = byId.get(item.document());
      if (reading != null && stances.contains(item.stance()) && items.size() < MOST_OF_A_SIDE) {
        reading
            .statement(item.statement())
            .map(statement -> new Place(reading, statement.content().spans().getFirst(), statement))
            .map(place -> place.item(item.stance() == Stance.DENIES ? "denied" : "asserted"))
            .ifPresent(items::add);
      }
    }
    return items;
  }
}
