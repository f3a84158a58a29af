package dev.sayso.lab.gold;

import dev.sayso.lab.bench.Ratio;
import dev.sayso.wire.WireStory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores claims.
 *
 * <p>A member of a gold claim is found in a claim if a statement of its report whose content covers
 * its words, as in {@link StatementScore} but whoever says it, is evidence of the claim.
 *
 * <ul>
 *   <li>{@code claims}: F1 over pairs of gold members. A pair is found together if the two share a
 *       claim, and belongs together if the two are members of one gold claim. Two members with the
 *       same words of the same report are no pair.
 *   <li>{@code claims_precision}, {@code claims_recall}: of the same pairs.
 *   <li>{@code origins}: of the gold claims, those where the claim that holds most of the members
 *       (of equals the one with less evidence, then the first) counts as many origins as the gold,
 *       at most {@code origins_max} if that is given, and none if nobody is named.
 * </ul>
 */
final class ClaimScore {
  private final GoldSheet gold;
  private final List<Member> members = new ArrayList<>();

  /** The words of one report that belong to one gold claim, and the claims they are found in. */
  private record Member(String claim, String doc, String words, Set<WireStory.Claim> found) {}

  private ClaimScore(GoldSheet gold, Findings findings) {
    this.gold = gold;
    var claims = claimsByStatement(findings);
    for (var claim : gold.claims()) {
      for (int i = 0; i < claim.docs().size(); i++) {
        var doc = claim.docs().get(i);
        var words = claim.contents().get(i);
        var found = new HashSet<WireStory.Claim>();
        for (var statement : findings.covering(doc, words)) {
          found.addAll(claims.getOrDefault(doc + " " + statement.statement().id(), List.of()));
        }
        members.add(new Member(claim.id(), doc, words, found));
      }
    }
  }

  /** The tallies of the kinds that have to do with claims. */
  static List<Tally> tallies(GoldSheet gold, Findings findings) {
    var score = new ClaimScore(gold, findings);
    var tallies = new ArrayList<>(score.pairs());
    tallies.add(score.origins());
    return tallies;
  }

  private static Map<String, List<WireStory.Claim>> claimsByStatement(Findings findings) {
    var claims = new LinkedHashMap<String, List<WireStory.Claim>>();
    for (var story : findings.dossier().stories()) {
      for (var claim : story.claims()) {
        for (var evidence : claim.evidence()) {
          var statement = findings.docOf(evidence.report()) + " " + evidence.statement();
          claims.computeIfAbsent(statement, _ -> new ArrayList<>()).add(claim);
        }
      }
    }
    return claims;
  }

  private List<Tally> pairs() {
    int right = 0;
    int found = 0;
    int wanted = 0;
    var misses = new ArrayList<String>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        var one = members.get(i);
        var other = members.get(j);
        if (one.doc().equals(other.doc()) && one.words().equals(other.words())) {
          continue;
        }
        boolean together = one.found().stream().anyMatch(other.found()::contains);
        boolean belong = one.claim().equals(other.claim());
        found += together ? 1 : 0;
        wanted += belong ? 1 : 0;
        right += together && belong ? 1 : 0;
        if (together != belong) {
          misses.add(described(one, other, together));
        }
      }
    }
    return pairTallies(right, found, wanted, misses);
  }

  private static List<Tally> pairTallies(int right, int found, int wanted, List<String> misses) {
    double precision = Ratio.of(right, found);
    double recall = Ratio.of(right, wanted);
    double f1 = Ratio.f1(precision, recall);
    var detail = "F1, pairs: %d right, %d found, %d wanted".formatted(right, found, wanted);
    return List.of(
        new Tally("claims", Tally.PERCENT * f1, detail, misses),
        new Tally("claims_precision", Tally.PERCENT * precision, right + " / " + found, List.of()),
        new Tally("claims_recall", Tally.PERCENT * recall, right + " / " + wanted, List.of()));
  }

  private static String described(Member one, Member other, boolean together) {
    return String.format(
        Locale.ROOT,
        "claims %s: %s and %s",
        together ? "wrongly joined" : "not joined",
        described(one),
        described(other));
  }

  private static String described(Member member) {
    var state = member.found().isEmpty() ? " (in no claim)" : "";
    return member.claim() + " " + member.doc() + " “" + member.words() + "”" + state;
  }

  private Tally origins() {
    var count = new Tally.Count("origins");
    for (var wanted : gold.claims()) {
      var found = best(wanted.id());
      if (found.isPresent() && isRight(wanted, found.get().origins())) {
        count.hit();
      } else {
        count.miss(
            String.join(",", wanted.docs()),
            wanted.id(),
            "wanted %s, found %s"
                .formatted(wanted.origins(), found.map(WireStory.Claim::origins).orElse(null)));
      }
    }
    return count.tally();
  }

  private static boolean isRight(GoldSheet.Claim wanted, int found) {
    var least = wanted.origins();
    if (least == null) {
      return found == 0;
    }
    var most = wanted.originsMax();
    return found >= least && found <= (most == null ? least : most);
  }

  private Optional<WireStory.Claim> best(String goldClaim) {
    var votes = new LinkedHashMap<WireStory.Claim, Integer>();
    members.stream()
        .filter(member -> member.claim().equals(goldClaim))
        .flatMap(member -> member.found().stream())
        .forEach(claim -> votes.merge(claim, 1, Integer::sum));
    return votes.entrySet().stream()
        .min(
            Map.Entry.<WireStory.Claim, Integer>comparingByValue()
                .reversed()
                .thenComparingInt(vote -> vote.getKey().evidence().size())
                .thenComparing(vote -> vote.getKey().id()))
        .map(Map.Entry::getKey);
  }
}
