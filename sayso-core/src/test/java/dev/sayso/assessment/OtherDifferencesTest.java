package dev.sayso.assessment;

import static dev.sayso.assessment.Reports.differences;
import static dev.sayso.assessment.Reports.quoting;
import static dev.sayso.assessment.Reports.report;
import static dev.sayso.assessment.Reports.saying;
import static dev.sayso.assessment.Reports.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.Match;
import dev.sayso.document.Quote;
import dev.sayso.statement.Stance;
import dev.sayso.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherDifferencesTest {
  @Test
  void twoClockTimesOfOneEventConflict() {
    assertThat(found("The wall gave way at 3:40 a.m.", "The owner put the collapse at 5:10 a.m."))
        .isEqualTo("DATE CONFLICT: a 3:40 a.m. | b 5:10 a.m.");
  }

  @Test
  void aRoughTimeFitsASharpOne() {
    assertThat(found("The blast came at 3:40 p.m.", "The explosion came at about 4 p.m."))
        .isEqualTo("DATE FITS: a 3:40 p.m. | b 4 p.m.");
  }

  @Test
  void anotherBlastHasItsOwnTime() {
    assertThat(found("The blast came at 3:40 p.m.", "Another blast came at 5:10 p.m.")).isEmpty();
  }

  @Test
  void eventsOfDifferentDaysAreNotCompared() {
    assertThat(
            found(
                "The crash came at 3:40 p.m. on Monday.", "The crash came at 5:10 p.m. on Friday."))
        .isEmpty();
  }

  @Test
  void twoTimesInOneMatterAreUnclear() {
    assertThat(
            found(
                "A closing order had been issued for the pier at 9 p.m. on Monday.",
                "The closing order reached the pier at 6.15am on Tuesday."))
        .isEqualTo("DATE UNCLEAR: b 6.15am on Tuesday | a 9 p.m. on Monday");
  }

  @Test
  void aReportThatSeesAContradictionMakesItAConflict() {
    assertThat(
            found(
                "It contradicts the mayor, who said that the closing order for the pier went out at 9 p.m. on Monday.",
                "The closing order reached the pier at 6.15am on Tuesday."))
        .isEqualTo("DATE CONFLICT: b 6.15am on Tuesday | a 9 p.m. on Monday");
  }

  @Test
  void oneHedgeOfOneSpeakerOnDifferentThingsIsFlagged() {
    assertThat(
            shown(
                differences(
                    quoting(
                        "a",
                        "Holm said it was \"very likely\" that diesel had reached the harbour.",
                        "it was \"very likely\" that diesel had reached the harbour",
                        "very likely"),
                    quoting(
                        "b",
                        "Holm said the crane had \"very likely\" been rusting for years.",
                        "the crane had \"very likely\" been rusting for years",
                        "very likely"))))
        .isEqualTo("HEDGE CONFLICT: a very likely | b very likely");
  }

  @Test
  void oneHedgeOnOneThingIsNothingToSee() {
    var words = "Holm said it was \"very likely\" that diesel had reached the harbour.";
    var content = "it was \"very likely\" that diesel had reached the harbour";
    assertThat(
            differences(
                quoting("a", words, content, "very likely"),
                quoting("b", words, content, "very likely")))
        .isEmpty();
  }

  @Test
  void twoTranslationsOfOneQuotationFit() {
    assertThat(
            shown(
                differences(
                    quoting(
                        "a",
                        "\"The sea did not betray us, our guards betrayed us\", Holm said.",
                        "\"The sea did not betray us, our guards betrayed us\"",
                        "The sea did not betray us, our guards betrayed us"),
                    quoting(
                        "b",
                        "\"Not the sea but the guards betrayed us all\", Holm said.",
                        "\"Not the sea but the guards betrayed us all\"",
                        "Not the sea but the guards betrayed us all"))))
        .startsWith("WORDING FITS: ");
  }

  @Test
  void whatSomeAssertAndOthersDenyConflicts() {
    var a =
        saying("a", "Holm said that the horn had sounded.", "the horn had sounded", Stance.ASSERTS);
    var b =
        saying(
            "b", "Holm denied that the horn had sounded.", "the horn had sounded", Stance.DENIES);
    var evidence =
        List.of(
            new Evidence(a.document().id(), "s1", Stance.ASSERTS, Match.SAME),
            new Evidence(b.document().id(), "s1", Stance.DENIES, Match.SAME));
    var claim = new Claim("c1", Quote.of(a.document(), new Span(0, 4)), evidence);
    var all = List.of(a, b);
    assertThat(shown(new DifferenceFinder().differences(List.of(claim), all, Reports.cast(all))))
        .isEqualTo("ATTRIBUTION CONFLICT: a the horn had sounded | b the horn had sounded");
  }

  private static String found(String a, String b) {
    return shown(differences(report("a", a), report("b", b)));
  }
}
