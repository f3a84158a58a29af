package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How surely a thing is said. */
class FactualityReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor said it was almost certain that it would rain. | ALMOST_CERTAIN almost certain
          The mayor said the wall had “very likely” been leaking.  | VERY_LIKELY very likely
          Experts say the work will probably take ten years.       | LIKELY probably
          Anna Berg considers a second flood unlikely.             | UNLIKELY unlikely
          The mayor said rain was highly unlikely.                 | VERY_UNLIKELY highly unlikely
          The mayor said there was a remote chance of rain.        | ALMOST_NO_CHANCE remote chance
          """)
  void wordsOfLikelihoodNameABand(String text, String expected) {
    var report = Report.of(text);
    var factuality = report.attributed().getFirst().factuality();
    assertThat(factuality.likelihood() + " " + report.words(factuality.hedge()))
        .isEqualTo(expected);
    assertThat(factuality.whose()).isEqualTo(Factuality.Whose.SOURCE);
  }

  @Test
  void mayIsPossibleWithoutABand() {
    var factuality = first("The minister said the plant might have to close.");
    assertThat(factuality.certainty()).isEqualTo(Factuality.Certainty.POSSIBLE);
    assertThat(factuality.likelihood()).isNull();
  }

  @Test
  void reportedlyIsTheOutletsHedge() {
    assertThat(first("The driver reportedly left the town.").whose())
        .isEqualTo(Factuality.Whose.OUTLET);
  }

  @Test
  void isSaidToIsTheOutletsHedge() {
    assertThat(first("Anna Berg is said to have insisted that it rained.").whose())
        .isEqualTo(Factuality.Whose.OUTLET);
  }

  @Test
  void theMonthOfMayHedgesNothing() {
    assertThat(first("The mayor said the road was open in May.").hedge()).isNull();
  }

  @Test
  void theHedgeMayStandBeforeTheContent() {
    var text = "She considered it almost certain, she added, that the fish would be lost.";
    assertThat(Report.of(text).attributed())
        .extracting(statement -> statement.factuality().likelihood())
        .containsOnly(Factuality.Likelihood.ALMOST_CERTAIN);
  }

  @Test
  void notOnlyIsNoNegation() {
    assertThat(first("The mayor said it was not only late but wet.").polarity())
        .isEqualTo(Factuality.Polarity.POSITIVE);
  }

  @Test
  void denyingANegationAffirms() {
    assertThat(first("The mayor denied that the road was not open.").polarity())
        .isEqualTo(Factuality.Polarity.POSITIVE);
  }

  private static Factuality first(String text) {
    return Report.of(text).attributed().getFirst().factuality();
  }
}
