package dev.sayso.lab.gold;

import dev.sayso.wire.WireDossier;
import java.util.ArrayList;
import java.util.List;

/** Scores a dossier, as its readers get it, against an answer sheet. */
final class GoldScore {
  private GoldScore() {}

  /** The tallies of all kinds, in the order in which they are shown. */
  static List<Tally> tallies(GoldSheet gold, WireDossier dossier) {
    var findings = new Findings(dossier);
    var tallies = new ArrayList<>(StatementScore.tallies(gold, findings));
    tallies.addAll(BlockScore.tallies(gold, findings));
    tallies.add(EntityScore.tally(gold, findings));
    tallies.addAll(DateScore.tallies(gold, findings));
    tallies.addAll(ClaimScore.tallies(gold, findings));
    tallies.add(DifferenceScore.tally(gold, findings));
    tallies.addAll(StoryScore.tallies(gold, findings));
    return tallies;
  }
}
