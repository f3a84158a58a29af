package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the report says on nobody's word but its own. */
class OwnVoiceTest {
  @Test
  void aSentenceWithoutASourceIsItsOwn() {
    assertThat(own("State inspectors passed the wall in January. The mayor said it was safe."))
        .isEqualTo("State inspectors passed the wall in January.");
  }

  @Test
  void whatIsLeftOfASentenceIsItsOwn() {
    assertThat(
            own(
                "The collapse, which came at dawn according to the station, has killed two people."))
        .isEqualTo("has killed two people");
  }

  @Test
  void aFewWordsLeftOverAreNothing() {
    assertThat(own("On Monday morning the mayor said the road was open.")).isEmpty();
  }

  @Test
  void aQuestionAsks() {
    assertThat(Report.of("Was anyone else paid?").statements().getFirst().stance())
        .isEqualTo(Stance.ASKS);
  }

  @Test
  void idsCountInOrderOfContent() {
    var report = Report.of("The mayor said it rained. It was late at night.");
    assertThat(report.statements()).extracting(Statement::id).containsExactly("r1-s1", "r1-s2");
  }

  private static String own(String text) {
    return Report.of(text).own();
  }
}
