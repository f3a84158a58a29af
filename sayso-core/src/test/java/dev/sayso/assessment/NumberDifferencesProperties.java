package dev.sayso.assessment;

import static dev.sayso.assessment.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.assessment.Difference.Verdict;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Pairs that fit by how they are made are never called a conflict. */
class NumberDifferencesProperties {
  private static final int TRIES = 150;

  @Property(tries = TRIES)
  void whatLiesAboveALowerBoundFits(
      @ForAll @IntRange(min = 2, max = 500) int least, @ForAll @IntRange(max = 500) int more) {
    noConflict(
        "On Monday at least " + least + " people were missing.",
        "On Monday " + (least + more) + " people were missing.");
  }

  @Property(tries = TRIES)
  void whatLiesBelowAnUpperBoundFits(
      @ForAll @IntRange(min = 2, max = 500) int most, @ForAll @IntRange(max = 500) int more) {
    noConflict(
        "Up to " + (most + more) + " cubic metres of oil escaped.",
        "At least " + most + " cubic metres of oil escaped.");
  }

  @Property(tries = TRIES)
  void aPartNeverConflictsWithItsWhole(
      @ForAll @IntRange(min = 2, max = 500) int part, @ForAll @IntRange(max = 500) int rest) {
    noConflict(
        "On Monday " + (part + rest) + " people, including " + part + " children, were injured.",
        "On Monday " + part + " children were injured.");
  }

  @Property(tries = TRIES)
  void roundingFits(@ForAll @IntRange(min = 1_000, max = 99_999) int exact) {
    long rounded = Math.round(exact / 100.0) * 100;
    noConflict(
        String.format(Locale.ROOT, "The storm cut %,d homes off the power lines.", exact),
        String.format(Locale.ROOT, "The storm cut about %,d homes off the power lines.", rounded));
  }

  @Property(tries = TRIES)
  void unitsFit(@ForAll @IntRange(min = 2, max = 900) int miles) {
    long kilometres = Math.round(miles * 1.609344);
    noConflict(
        "The leaking ship drifted " + miles + " miles off the broken pier.",
        "The leaking ship drifted " + kilometres + " kilometres off the broken pier.");
  }

  @Property(tries = TRIES)
  void volumesInGallonsFit(@ForAll @IntRange(min = 10, max = 9_000) int gallons) {
    long litres = Math.round(gallons * 3.785411784);
    noConflict(
        String.format(Locale.ROOT, "Some %,d gallons of oil escaped.", gallons),
        String.format(Locale.ROOT, "Some %,d litres of oil escaped.", litres));
  }

  private static void noConflict(String a, String b) {
    assertThat(Reports.differences(report("a", a), report("b", b)))
        .extracting(Difference::verdict)
        .doesNotContain(Verdict.CONFLICT);
  }
}
