package dev.sayso.assessment;

import static dev.sayso.assessment.Reports.differences;
import static dev.sayso.assessment.Reports.report;
import static dev.sayso.assessment.Reports.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberDifferencesTest {
  @Test
  void aLowerBoundLeavesRoomForMore() {
    assertThat(found("At least 12 people died in the fire.", "The fire killed 14 people."))
        .isEqualTo("NUMBER FITS: a At least 12 people | b 14 people");
  }

  @Test
  void aPartFitsItsWhole() {
    assertThat(
            found(
                "Over 40 people, including nine children, were injured.",
                "Nine children were injured."))
        .isEqualTo("NUMBER FITS: a nine children | b Nine children | a Over 40 people");
  }

  @Test
  void kilometresAndMilesFitWithinRounding() {
    assertThat(
            found(
                "The border lies 38 kilometres (24 miles) below the pier.",
                "It lies about 24 miles up the river."))
        .startsWith("NUMBER FITS: a 38 kilometres | a 24 miles");
  }

  @Test
  void yearsOfDifferentSharpnessFit() {
    assertThat(
            found(
                "It is the first failure of a pier in 34 years.",
                "It was the first failure here in more than 30 years."))
        .isEqualTo("NUMBER FITS: b more than 30 years | a 34 years");
  }

  @Test
  void twoCountsOfOneDayConflict() {
    assertThat(
            found(
                "On Wednesday evening 17 people were missing.",
                "By Wednesday night 31 people were missing."))
        .isEqualTo("NUMBER CONFLICT: a 17 people | b 31 people");
  }

  @Test
  void aCountOfAnotherDayIsAnUpdate() {
    assertThat(
            found(
                "On Wednesday 17 people were missing.",
                "On Friday five people were still missing."))
        .isEqualTo("NUMBER UPDATE: b five people | a 17 people");
  }

  @Test
  void countsOfUnknownDaysAreUnclear() {
    assertThat(found("The blast killed 17 people.", "The blast killed 19 people."))
        .isEqualTo("NUMBER UNCLEAR: a 17 people | b 19 people");
  }

  @Test
  void disjointVolumesOfOneSpillConflict() {
    assertThat(
            found(
                "No more than 0.9 million litres of oil had escaped.",
                "At least four million litres escaped, a hydrologist said."))
        .isEqualTo(
            "NUMBER CONFLICT: a No more than 0.9 million litres of oil"
                + " | b At least four million litres");
  }

  @Test
  void volumesOfDifferentThingsAreNotCompared() {
    assertThat(
            found(
                "The tank held 5 million litres of oil.",
                "Two million litres of water were spilled."))
        .isEmpty();
  }

  @Test
  void whatASourceSetsAgainstItselfConflicts() {
    assertThat(
            found("They were told nine hours late.", "Nine hours is not forty minutes, she said."))
        .isEqualTo("NUMBER CONFLICT: b forty minutes | a nine hours | b Nine hours");
  }

  @Test
  void aWithdrawnCountFits() {
    assertThat(
            found(
                "At least 12 people died.",
                "Correction: An earlier version said that 8 people had died."))
        .isEqualTo("NUMBER FITS: b 8 people | a At least 12 people");
  }

  @Test
  void thoseFoundAliveAreNotCountedAsDead() {
    assertThat(found("At least 12 people died.", "Four people counted as dead were found alive."))
        .isEmpty();
  }

  @Test
  void moreOfThemIsNoNewTotal() {
    assertThat(found("The fire killed 12 people.", "Two more bodies were found.")).isEmpty();
  }

  @Test
  void theSameNumberIsNothingToSee() {
    assertThat(found("The fire killed 12 people.", "12 dead in fire")).isEmpty();
  }

  @Test
  void aRoundedNumberFits() {
    assertThat(found("Some 1,204 homes lost their power.", "About 1,200 homes lost their power."))
        .isEqualTo("NUMBER FITS: b About 1,200 homes | a Some 1,204 homes");
  }

  @Test
  void conflictsComeFirst() {
    var words =
        shown(
            differences(
                report("a", "On Monday 17 people were missing. At least 12 people died."),
                report("b", "On Monday 31 people were missing. The fire killed 14 people.")));
    assertThat(words.lines().map(line -> line.replaceAll(":.*", "")))
        .containsExactly("NUMBER CONFLICT", "NUMBER FITS");
  }

  private static String found(String a, String b) {
    return shown(differences(report("a", a), report("b", b)));
  }
}
