package dev.sayso.app.view;

import dev.sayso.claim.Evidence;
import dev.sayso.claim.Match;
import dev.sayso.document.Quote;
import dev.sayso.statement.Factuality;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one report says to one claim.
 *
 * @param report the report
 * @param statement the statement
 * @param evidence how it speaks to the claim
 */
public record Said(ReportView report, Statement statement, Evidence evidence) {

  /** The words, parts that stand apart joined by an ellipsis. */
  public String words() {
    var text = report.document().text();
    return statement.content().spans().stream()
        .map(span -> Phrases.oneLine(text.slice(span)))
        .collect(Collectors.joining(" … "));
  }

  /** The parts with their places. */
  public List<Quote> passages() {
    return statement.content().spans().stream()
        .map(span -> Quote.of(report.document(), span))
        .toList();
  }

  /** Whether it speaks against the claim. */
  public boolean isAgainst() {
    return evidence.stance() == Stance.DENIES || evidence.stance() == Stance.DOUBTS;
  }

  public boolean isPerhaps() {
    return evidence.match() == Match.PERHAPS;
  }

  public boolean isHedged() {
    var factuality = statement.factuality();
    return factuality.hedge() != null
        || factuality.certainty() == Factuality.Certainty.PROBABLE
        || factuality.certainty() == Factuality.Certainty.POSSIBLE;
  }

  /** The words that hedge. */
  public Optional<String> hedge() {
    return Optional.ofNullable(statement.factuality().hedge())
        .map(span -> Phrases.oneLine(report.document().text().slice(span)));
  }
}
