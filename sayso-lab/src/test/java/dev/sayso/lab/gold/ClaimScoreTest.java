package dev.sayso.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sayso.lab.bench.Sample;
import dev.sayso.lab.bench.Saying;
import dev.sayso.wire.WireDays;
import dev.sayso.wire.WireDossier;
import dev.sayso.wire.WireStory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimScoreTest {
  /** Two claims: the dike (in three reports, one origin) and the ferry (in two). */
  private static final String SHEET =
      """
      {'claims': [
        {'id': 'dike', 'docs': ['01', '02', '03'], 'origins': 1,
         'contents': ['the dike held', 'the dike held', 'the dike held']},
        {'id': 'ferry', 'docs': ['01', '02'], 'origins': 2, 'origins_max': 3,
         'contents': ['the ferry sank', 'the ferry sank']}]}
      """;

  @Test
  void membersInOneClaimMakePairs() {
    assertThat(scored(claim("c1", 1, "01 d", "02 d", "03 d"), claim("c2", 2, "01 f", "02 f")))
        .isEqualTo("4 right, 4 found, 4 wanted; origins 2 / 2");
  }

  @Test
  void aMemberAloneMakesNoPair() {
    // Of the dike's three pairs one is found.
    assertThat(scored(claim("c1", 1, "01 d", "02 d"), claim("c2", 9, "03 d")))
        .startsWith("1 right, 1 found, 4 wanted");
  }

  @Test
  void claimsWronglyJoinedCostPrecision() {
    // Five members in one claim: ten pairs, four of them right.
    var all = claim("c1", 1, "01 d", "02 d", "03 d", "01 f", "02 f");
    assertThat(scored(all)).startsWith("4 right, 10 found, 4 wanted");
    // Precision 0.4, recall 1.
    assertThat(Scores.tally("claims", SHEET, dossier(all)).percent())
        .isCloseTo(100 * 0.8 / 1.4, within(1e-9));
  }

  @Test
  void withoutClaimsNothingIsFound() {
    assertThat(scored()).isEqualTo("0 right, 0 found, 4 wanted; origins 0 / 2");
    assertThat(Scores.tally("claims", SHEET, dossier()).percent()).isZero();
  }

  @Test
  void aStatementMayBeInSeveralClaims() {
    assertThat(scored(claim("c1", 1, "01 d", "02 d"), claim("c2", 1, "02 d", "03 d")))
        .startsWith("2 right, 2 found, 4 wanted");
  }

  @Test
  void originsAreThoseOfTheClaimWithMostMembers() {
    assertThat(scored(claim("c1", 7, "01 d"), claim("c2", 1, "02 d", "03 d")))
        .endsWith("origins 1 / 2");
    assertThat(scored(claim("c1", 1, "01 d"), claim("c2", 7, "02 d", "03 d")))
        .endsWith("origins 0 / 2");
    // Of equals the one with less evidence.
    assertThat(scored(claim("c1", 7, "01 d", "01 f"), claim("c2", 1, "01 d")))
        .endsWith("origins 1 / 2");
  }

  @Test
  void moreOriginsMayCountUpToTheMost() {
    assertThat(scored(claim("c1", 3, "01 f", "02 f"))).endsWith("origins 1 / 2");
    assertThat(scored(claim("c1", 4, "01 f", "02 f"))).endsWith("origins 0 / 2");
    assertThat(scored(claim("c1", 1, "01 f", "02 f"))).endsWith("origins 0 / 2");
    assertThat(scored(claim("c1", 2, "01 d", "02 d"))).endsWith("origins 0 / 2");
  }

  @Test
  void whereNobodyIsNamedNothingCounts() {
    var sheet =
        "{'claims': [{'id': 'x', 'docs': ['01'], 'contents': ['the dike held'], 'origins': null}]}";
    assertThat(origins(sheet, claim("c1", 0, "01 d"))).isEqualTo("origins 1 / 1");
    assertThat(origins(sheet, claim("c1", 1, "01 d"))).isEqualTo("origins 0 / 1");
    assertThat(origins(sheet)).isEqualTo("origins 0 / 1");
  }

  private static String scored(WireStory.Claim... claims) {
    var lines = Scores.scored(SHEET, dossier(claims)).lines().toList();
    return lines.getFirst().replace("claims F1, pairs: ", "") + "; " + lines.getLast();
  }

  private static String origins(String sheet, WireStory.Claim... claims) {
    return Scores.scored(sheet, dossier(claims));
  }

  private static WireDossier dossier(WireStory.Claim... claims) {
    var samples =
        Stream.of("01", "02", "03")
            .map(doc ->
                new Sample(doc, "Berg said the dike held and the ferry sank, at last.")
                    .said(new Saying("d", "the dike held").by("Berg", "Berg"))
                    .said(new Saying("f", "the ferry sank").by("Berg", "Berg")))
            .toArray(Sample[]::new);
    var story =
        new WireStory("s1", "x", List.of(), List.of(claims), List.of(), List.of(), List.of());
    return Sample.dossier(List.of(story), samples);
  }

  /** A claim whose evidence is written {@code 01 d}: report and statement. */
  private static WireStory.Claim claim(String id, int origins, String... evidence) {
    return new WireStory.Claim(
        id,
        "x",
        Stream.of(evidence)
            .map(place -> place.split(" ", -1))
            .map(place -> new WireStory.Evidence("r" + place[0], place[1], "asserts", "same"))
            .toList(),
        1,
        1,
        origins,
        List.of(),
        "one-origin",
        new WireDays(null, null, "unknown", List.of()));
  }
}
