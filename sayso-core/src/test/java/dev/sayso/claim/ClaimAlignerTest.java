package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sayso.InventedReport;
import dev.sayso.cast.CastFinder;
import dev.sayso.statement.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClaimAlignerTest {
  @Test
  void twoWordingsOfOneThingAreOneClaim() {
    assertThat(
            claims(
                report("a").says("Anna Berg", "the ferry struck a sandbank near the lighthouse"),
                report("b").own("The ferry hit a sandbank close to the lighthouse")))
        .containsExactly("the ferry struck a sandbank near the lighthouse: a ASSERTS, b ASSERTS");
  }

  @Test
  void aDenialOfTheSameIsTheSameClaim() {
    assertThat(
            claims(
                report("a").says("Anna Berg", "the captain slept on the bridge"),
                report("b").denies("Tom Lund", "the captain slept on the bridge")))
        .containsExactly("the captain slept on the bridge: a ASSERTS, b DENIES");
  }

  @Test
  void aNegationIsADenialToo() {
    assertThat(
            claims(
                report("a").says("Anna Berg", "the captain slept on the bridge"),
                report("b").says("Tom Lund", "the captain never slept on the bridge")))
        .containsExactly("the captain slept on the bridge: a ASSERTS, b DENIES");
  }

  @Test
  void anotherNumberIsAnotherClaim() {
    assertThat(
            claims(
                report("a").says("Anna Berg", "12 passengers were injured on the ferry"),
                report("b").says("Anna Berg", "14 passengers were injured on the ferry")))
        .hasSize(2);
  }

  @Test
  void aVagueBoundHoldsTheSharpNumber() {
    assertThat(
            claims(
                report("a").says("Anna Berg", "over 40 passengers were injured on the ferry"),
                report("b").says("Tom Lund", "43 passengers were injured on the ferry")))
        .hasSize(1);
  }

  @Test
  void anotherTimeOfDayIsAnotherClaim() {
    assertThat(
            claims(
                report("a")
                    .published("2031-05-02")
                    .says("Anna Berg", "the ferry struck the sandbank at 3:40 a.m. on Monday"),
                report("b")
                    .published("2031-05-02")
                    .says("Tom Lund", "the ferry struck the sandbank at 5:10 a.m. on Monday")))
        .hasSize(2);
  }

  @Test
  void aStatementOfTwoThingsSpeaksToTwoClaims() {
    assertThat(
            claims(
                report("a")
                    .says(
                        "Anna Berg",
                        "the lifeboats were rotten and that the captain slept on the bridge"),
                report("b").says("Tom Lund", "the lifeboats were rotten"),
                report("c").says("Eva Holm", "the captain slept on the bridge")))
        .containsExactly(
            "the lifeboats were rotten: a ASSERTS, b ASSERTS",
            "the captain slept on the bridge: a ASSERTS, c ASSERTS");
  }

  @Test
  void whatOneReportSaysInItsOwnVoiceIsNoClaimAlone() {
    assertThat(claims(report("a").own("The old harbour smelt of tar and herring"))).isEmpty();
  }

  @Test
  void whatASourceSaysIsAClaimAlone() {
    assertThat(claims(report("a").says("Anna Berg", "the harbour smelt of tar"))).hasSize(1);
  }

  @Test
  void aContentWithoutMatterIsNoClaim() {
    assertThat(claims(report("a").denies("Anna Berg", "that"))).isEmpty();
  }

  @Test
  void differentThingsStayDifferent() {
    assertThat(
            claims(
                report("a").says("Anna Berg", "the lifeboats were rotten"),
                report("b").says("Tom Lund", "the coastguard came within two hours")))
        .hasSize(2);
  }

  @Test
  void noReportsMakeNoClaims() {
    assertThat(claims()).isEmpty();
  }

  @Property(tries = 25)
  void theOrderOfReportsMakesNoDifference(@ForAll @IntRange(max = 10_000) int seed) {
    var readings = new ArrayList<>(story(12, seed));
    var before = new ClaimAligner().claims(readings, new CastFinder().cast(readings));
    Collections.shuffle(readings, new Random(seed + 1L));

    assertThat(new ClaimAligner().claims(readings, new CastFinder().cast(readings)))
        .isEqualTo(before);
  }

  @Property(tries = 10)
  void theSameReportTwiceSaysNothingNew(@ForAll @IntRange(max = 1000) int seed) {
    var readings = story(6, seed);
    var aligner = new ClaimAligner();
    var cast = new CastFinder().cast(readings);

    assertThat(aligner.claims(readings, cast)).isEqualTo(aligner.claims(readings, cast));
  }

  @Test
  void fiveHundredReportsAreAlignedInSeconds() {
    var readings = story(500, 3);
    var cast = new CastFinder().cast(readings);

    assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(new ClaimAligner().claims(readings, cast)).isNotEmpty());
  }

  /** Reports of one event that draw what they say from a few dozen things to say. */
  private static List<Reading> story(int reports, long seed) {
    var random = new Random(seed);
    var who = List.of("Anna Berg", "Tom Lund", "Eva Holm", "Jan Krog");
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < reports; i++) {
      var report = report("r" + i);
      for (int k = 0; k < 12; k++) {
        var content =
            "the ship%d struck buoy%d near rock%d with %d sailors"
                .formatted(
                    random.nextInt(40),
                    random.nextInt(40),
                    random.nextInt(5),
                    2 + random.nextInt(3));
        report.says(who.get(random.nextInt(4)), content);
      }
      readings.add(report.read());
    }
    return readings;
  }

  private static InventedReport report(String name) {
    return InventedReport.named(name);
  }

  /** Each claim as "wording: report stance, …". */
  private static List<String> claims(InventedReport... reports) {
    var readings = Arrays.stream(reports).map(InventedReport::read).toList();
    return new ClaimAligner()
        .claims(readings, new CastFinder().cast(readings)).stream()
            .map(claim ->
                claim.wording().exact()
                    + ": "
                    + String.join(
                        ", ",
                        claim.evidence().stream()
                            .map(one -> one.document().value().substring(1) + " " + one.stance())
                            .toList()))
            .toList();
  }
}
