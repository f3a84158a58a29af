package dev.sayso.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.assessment.Difference.Kind;
import dev.sayso.assessment.Difference.Verdict;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.Match;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Quote;
import dev.sayso.statement.Stance;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final DocumentId REPORT = new DocumentId("a");
  private static final Text TEXT =
      new Text("The ferry carried 40 passengers. It left at noon, the harbour said.");
  private static final Claim CARRIED = claim("The ferry carried 40 passengers");
  private static final Claim LEFT = claim("It left at noon");

  @Test
  void aConflictOfNumbersTouchesTheClaimWhoseWordsItQuotes() {
    var conflicts = conflicts(Kind.NUMBER, Verdict.CONFLICT, "40 passengers");

    assertThat(conflicts.touch(CARRIED)).isTrue();
    assertThat(conflicts.touch(LEFT)).isFalse();
  }

  @Test
  void whatFitsTouchesNothing() {
    assertThat(conflicts(Kind.NUMBER, Verdict.FITS, "40 passengers").touch(CARRIED)).isFalse();
    assertThat(conflicts(Kind.NUMBER, Verdict.UNCLEAR, "40 passengers").touch(CARRIED)).isFalse();
    assertThat(conflicts(Kind.NUMBER, Verdict.UPDATE, "40 passengers").touch(CARRIED)).isFalse();
  }

  @Test
  void aConflictOverWordsContestsNothing() {
    assertThat(conflicts(Kind.HEDGE, Verdict.CONFLICT, "40 passengers").touch(CARRIED)).isFalse();
  }

  private static Conflicts conflicts(Kind kind, Verdict verdict, String words) {
    var item = new Difference.Item(quote(words), null, null);
    return new Conflicts(
        List.of(new Difference(kind, verdict, null, List.of(item), "They do not fit.")));
  }

  private static Claim claim(String words) {
    var evidence = new Evidence(REPORT, "a-s1", Stance.ASSERTS, Match.SAME);
    return new Claim("c", quote(words), List.of(evidence));
  }

  private static Quote quote(String words) {
    int start = TEXT.value().indexOf(words);
    return Quote.of(REPORT, TEXT, new Span(start, start + words.length()));
  }
}
