package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** On whose word a thing stands, outermost first. */
class ChainTest {
  @Test
  void aReportOfAReportHasTwoLinks() {
    assertThat(chains("The Herald reports that officials believe the wall had cracks."))
        .isEqualTo(
            """
            The Herald: officials believe the wall had cracks
            The Herald > officials: the wall had cracks\
            """);
  }

  @Test
  void whatAnotherOutletWasToldStandsOnItsWord() {
    assertThat(chains("An engineer told Radio Nord that the wall was wet."))
        .isEqualTo("Radio Nord > An engineer: the wall was wet");
  }

  @Test
  void whatTheOutletItselfWasToldNamesARecipient() {
    var report = Report.of("An engineer told the Beacon that the wall was wet.", "The Hill Beacon");
    assertThat(report.chains()).isEqualTo("An engineer: the wall was wet");
    assertThat(report.words(report.statements().getFirst().chain().getFirst().to()))
        .isEqualTo("the Beacon");
  }

  @Test
  void anAgencyKnowsItselfByItsDateline() {
    assertThat(chains("BERGEN, Norway (Coast News) - A guard told Coast News that it rained."))
        .isEqualTo("A guard: it rained");
  }

  @Test
  void aParliamentIsNoOutlet() {
    assertThat(chains("The minister told parliament that it rained."))
        .isEqualTo("The minister: it rained");
  }

  @Test
  void aSourceQuotedByAnotherOutlet() {
    assertThat(
            chains(
                "Workers marked the wall, according to an unnamed engineer quoted by Radio Nord."))
        .isEqualTo("Radio Nord > an unnamed engineer: Workers marked the wall");
  }

  @Test
  void aSourceWhoHeardItFromAnother() {
    assertThat(chains("Berg said her brother had told her that the bells stayed silent."))
        .isEqualTo(
            """
            Berg: her brother had told her that the bells stayed silent
            Berg > her brother: the bells stayed silent\
            """);
  }

  @Test
  void hearsayMayHaveThreeLinks() {
    assertThat(chains("Her neighbour heard it from a guard, Anna Berg said: the gate was open."))
        .isEqualTo(
            """
            Anna Berg: Her neighbour heard it from a guard … the gate was open
            Anna Berg > Her neighbour > a guard: the gate was open\
            """);
  }

  @Test
  void whoSpeaksOfHimselfIsOneLink() {
    assertThat(chains("Anna Berg said the wall gave way at dawn, a time she said matched the log."))
        .contains("she: ")
        .doesNotContain("Anna Berg > she");
  }

  @Test
  void theLastCueIsTheOutermost() {
    assertThat(chains("The wall was wet, Anna Berg said on Monday, reports the Hill Beacon."))
        .isEqualTo(
            """
            the Hill Beacon: The wall was wet, Anna Berg said on Monday
            the Hill Beacon > Anna Berg: The wall was wet\
            """);
  }

  @Test
  void aDenialMayLieInsideAReport() {
    assertThat(chains("Prosecutors suspect that he took money, two people told the Beacon."))
        .isEqualTo(
            """
            the Beacon > two people: Prosecutors suspect that he took money
            the Beacon > two people > Prosecutors: he took money\
            """);
  }

  @Test
  void aStateMediumPassesOnAQuotation() {
    assertThat(chains("“We will stay,” the leader was quoted as saying by state television."))
        .isEqualTo("state television > the leader: “We will stay,”");
  }

  @Test
  void aCitedOfficeIsTheSource() {
    assertThat(chains("The paper wrote that ten people had died, citing the health office."))
        .contains("the health office: ten people had died");
  }

  @Test
  void someoneElseInTheQuotationIsALink() {
    assertThat(chains("“They said a part was coming,” Anna Berg said."))
        .isEqualTo(
            """
            Anna Berg: “They said a part was coming,”
            Anna Berg > They: a part was coming\
            """);
  }

  @Test
  void aChainIsNeverLongerThanFour() {
    var text =
        "Ann Ax said ".concat("that Bea Box said that Cy Cox said ".repeat(6)) + "it rained.";
    assertThat(Report.of(text).statements())
        .extracting(statement -> statement.chain().size())
        .allMatch(size -> size <= 4);
  }

  @Test
  void everyLinkIsSignedByItsRule() {
    var report = Report.of("The road is open, the mayor said. According to Anna Berg, it is not.");
    assertThat(report.attributed())
        .extracting(statement -> statement.chain().getLast().rule())
        .isEqualTo(List.of("trailing-cue", "according-to"));
  }

  private static String chains(String text) {
    return Report.of(text).chains();
  }
}
