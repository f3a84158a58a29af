package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told of sources that the report will not name. */
class UnnamedSourceTest {
  @Test
  void countKindAndAffiliation() {
    assertThat(unnamed("Two people close to the inquiry said the file was sealed."))
        .isEqualTo("person, of the inquiry, count Two");
  }

  @Test
  void theReasonMayStandInTheSource() {
    assertThat(
            unnamed(
                "An engineer at the quarry, who asked not to be named because he still works there,"
                    + " told reporters that the wall was wet."))
        .isEqualTo("engineer, of the quarry, because he still works there");
  }

  @Test
  void theReasonMayFollow() {
    assertThat(
            unnamed(
                "The money was paid, a senior official in her ministry conceded. He asked that his"
                    + " name be kept out for fear of losing his post."))
        .isEqualTo("official, of her ministry, for fear of losing his post");
  }

  @Test
  void pluralsLoseTheirEnding() {
    assertThat(unnamed("Experts say the work will take ten years.")).isEqualTo("expert");
  }

  @Test
  void theUnwillingAreUnnamed() {
    assertThat(unnamed("It could be the worst, officials who did not want to be named said."))
        .isEqualTo("official, who did not want to be named");
  }

  @Test
  void aDefiniteKindWithoutANameIsUnnamed() {
    assertThat(unnamed("“We will stay,” the team leader was quoted as saying by state radio."))
        .startsWith("leader");
  }

  @Test
  void aNameIsNotUnnamed() {
    assertThat(
            Report.of("Engineer Anna Berg said the wall was wet.").attributed().getFirst().source())
        .isInstanceOf(Source.Named.class);
  }

  private static String unnamed(String text) {
    var report = Report.of(text);
    var source = report.attributed().getFirst().source();
    assertThat(source).isInstanceOf(Source.Unnamed.class);
    var said = ((Source.Unnamed) source).anonymity();
    return said.kind()
        + (said.affiliation() == null ? "" : ", of " + said.affiliation())
        + (said.count() == null ? "" : ", count " + said.count())
        + (said.reason() == null ? "" : ", " + report.words(said.reason()));
  }
}
