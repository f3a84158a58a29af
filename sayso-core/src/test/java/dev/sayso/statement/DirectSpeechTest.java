package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in quotation marks and whose words they are. */
class DirectSpeechTest {
  @Test
  void theSpeakerMayFollowTheVerb() {
    assertThat(marked("“The road is open,” said Anna Berg."))
        .isEqualTo("[X “The road is open,”] [C said] [S Anna Berg].");
  }

  @Test
  void theSpeakerMayStandBeforeTheVerb() {
    assertThat(marked("“The road is open,” the mayor said."))
        .isEqualTo("[X “The road is open,”] [S the mayor] [C said].");
  }

  @Test
  void theSpeakerMayHaveAnApposition() {
    assertThat(marked("“The road is open,” said Anna Berg, the head of the road office."))
        .isEqualTo("[X “The road is open,”] [C said] [S Anna Berg, the head of the road office].");
  }

  @Test
  void aQuotationMaySplitAroundItsCue() {
    assertThat(marked("“I will not do that,” she said, “while people are waiting.”"))
        .isEqualTo(
            "[X “I will not do that,”] [S she] [C said], [X “while people are waiting.”] ~ negative");
  }

  @Test
  void theSentenceAfterTheCueBelongsToTheSpeaker() {
    assertThat(marked("“We had the call,” he said. “By then it was late.”"))
        .isEqualTo("[X “We had the call,”] [S he] [C said]. [X “By then it was late.”]");
  }

  @Test
  void theCueMayOpenTheQuotation() {
    assertThat(marked("Anna Berg told the council: “The road is open.”"))
        .isEqualTo("[S Anna Berg] [C told] the council: [X “The road is open.”]");
  }

  @Test
  void aCommaMayOpenTheQuotation() {
    assertThat(marked("On Friday Anna Berg said, “The road is open.”"))
        .isEqualTo("On Friday [S Anna Berg] [C said], [X “The road is open.”]");
  }

  @Test
  void aParticipleMayOpenTheQuotation() {
    assertThat(marked("Anna Berg defended the plan, adding, “The road is open.”"))
        .isEqualTo("[S Anna Berg] [C defended] [X the plan], [C adding], [X “The road is open.”]");
  }

  @Test
  void theVerbMayBeLoud() {
    assertThat(marked("In a speech that stunned the hall she raged: “They have failed us.”"))
        .isEqualTo(
            "In a speech that stunned the hall [S she] [C raged]: [X “They have failed us.”]");
  }

  @Test
  void aQuestionAsks() {
    assertThat(marked("“Is the water safe?” she asked."))
        .isEqualTo("[X “Is the water safe?”] [S she] [C asked]. ~ asks");
  }

  @Test
  void straightMarksDoTheSame() {
    assertThat(marked("\"The road is open,\" the mayor said."))
        .isEqualTo("[X \"The road is open,\"] [S the mayor] [C said].");
  }

  @Test
  void aPassiveNamesTheMedium() {
    assertThat(marked("“We will stay,” the team leader was quoted as saying by state television."))
        .isEqualTo(
            "[X “We will stay,”] [S the team leader] [C was quoted as saying] by state television.");
  }

  @Test
  void offsetsHoldWithEmojiAndMarks() {
    assertThat(marked("😀 “Le cafe\u0301 is open,” said Rene\u0301 Berg."))
        .isEqualTo("😀 [X “Le cafe\u0301 is open,”] [C said] [S Rene\u0301 Berg].");
  }

  @Test
  void theRecipientIsNoPartOfTheCue() {
    assertThat(marked("“I have the paper,” he told the Beacon."))
        .isEqualTo("[X “I have the paper,”] [S he] [C told] the Beacon.");
  }

  private static String marked(String text) {
    return Report.of(text).marked();
  }
}
