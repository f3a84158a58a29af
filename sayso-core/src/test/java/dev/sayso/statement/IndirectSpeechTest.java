package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said in the words of the report. */
class IndirectSpeechTest {
  @Test
  void aThatClause() {
    assertThat(marked("The mayor said that the road was open."))
        .isEqualTo("[S The mayor] [C said] that [X the road was open].");
  }

  @Test
  void aClauseWithoutThat() {
    assertThat(marked("The mayor said the road was open."))
        .isEqualTo("[S The mayor] [C said] [X the road was open].");
  }

  @Test
  void twoClausesAreOneContent() {
    assertThat(
            marked(
                "The spokesman said that all alarms had sounded and that no more than ten litres had escaped."))
        .isEqualTo(
            "[S The spokesman] [C said] that [X all alarms had sounded and that no more than ten litres had escaped].");
  }

  @Test
  void theHearerIsNoPartOfTheContent() {
    assertThat(marked("The fire chief told reporters that the wall gave way at 3:40 a.m."))
        .isEqualTo("[S The fire chief] [C told] reporters that [X the wall gave way at 3:40 a.m.]");
  }

  @Test
  void theDayIsNoPartOfTheContent() {
    assertThat(
            marked(
                "The minister told parliament on Wednesday it was likely that oil had reached the river."))
        .isEqualTo(
            "[S The minister] [C told] parliament on Wednesday [X it was likely that oil had reached the river].");
  }

  @Test
  void theMediumIsNoPartOfTheSource() {
    assertThat(
            marked(
                "President Omar Tal, in a televised address on Wednesday evening, said the fire could have been prevented."))
        .isEqualTo(
            "[S President Omar Tal], in a televised address on Wednesday evening, [C said] [X the fire could have been prevented].");
  }

  @Test
  void aRelativeClauseBelongsToTheSource() {
    assertThat(
            marked(
                "Governor Mira Varga, who is not related to the chief, said an order had been issued."))
        .isEqualTo(
            "[S Governor Mira Varga, who is not related to the chief], [C said] [X an order had been issued].");
  }

  @Test
  void bracketsAfterANameDoNotHideTheSpeaker() {
    assertThat(marked("Harbour master Tom Holt (no relation) said the gate was shut."))
        .isEqualTo("[S Harbour master Tom Holt] (no relation) [C said] [X the gate was shut].");
  }

  @Test
  void bracketsThatEndAClauseBelongToIt() {
    assertThat(marked("The mayor said the tower was 60 metres (197 feet) high."))
        .isEqualTo("[S The mayor] [C said] [X the tower was 60 metres (197 feet) high].");
  }

  @Test
  void theCueMayClose() {
    assertThat(marked("At least twelve people were killed, rescuers said."))
        .isEqualTo("[X At least twelve people were killed], [S rescuers] [C said].");
  }

  @Test
  void aLongSourceMayClose() {
    assertThat(
            marked(
                "It could be the worst spill on record, officials who did not want to be named said."))
        .isEqualTo(
            "[X It could be the worst spill on record], [S officials who did not want to be named] [C said].");
  }

  @Test
  void anAppositionMayClose() {
    assertThat(marked("The order reached the brigade at dawn, its chief, Anton Berg, said."))
        .isEqualTo(
            "[X The order reached the brigade at dawn], [S its chief, Anton Berg], [C said].");
  }

  @Test
  void theCueMayStandInside() {
    assertThat(marked("The trains, the railway said, would run again at midnight."))
        .isEqualTo("[X The trains], [S the railway] [C said], [X would run again at midnight].");
  }

  @Test
  void accordingToCloses() {
    assertThat(marked("Over forty people were injured, according to the health office."))
        .isEqualTo("[X Over forty people were injured], [C according to] [S the health office].");
  }

  @Test
  void accordingToOpens() {
    assertThat(marked("According to the health office, over forty people were injured."))
        .isEqualTo("[C According to] [S the health office], [X over forty people were injured].");
  }

  @Test
  void accordingToInsideARelativeClause() {
    assertThat(
            marked(
                "The collapse, which came at dawn according to the seismic station, killed two."))
        .isEqualTo(
            "[X The collapse, which came at dawn] [C according to] [S the seismic station], killed two.");
  }

  @Test
  void aParticipleAddsMore() {
    assertThat(marked("The road was open, the ministry said, adding that it had the records."))
        .isEqualTo(
            "[X The road was open], [S the ministry] [C said], [C adding] that [X it had the records].");
  }

  @Test
  void anotherSpeakerEndsTheContent() {
    assertThat(marked("The mayor said the road was open, but the governor said it was closed."))
        .isEqualTo(
            "[S The mayor] [C said] [X the road was open], but [S the governor] [C said] [X it was closed].");
  }

  @Test
  void theSameSubjectMaySpeakTwice() {
    assertThat(marked("The mayor said the road was open and called for patience."))
        .isEqualTo("[S The mayor] [C said] [X the road was open] and [C called for] [X patience].");
  }

  @Test
  void howAndWhy() {
    assertThat(marked("The chief told how his crew waded in."))
        .isEqualTo("[S The chief] [C told] [X how his crew waded in].");
  }

  @Test
  void puttingATimeToIt() {
    assertThat(marked("Belmont Steel, which owns the mill, put the collapse at dawn."))
        .isEqualTo("[S Belmont Steel, which owns the mill], [C put] [X the collapse at dawn].");
  }

  @Test
  void callingForSomething() {
    assertThat(marked("She called for an inquiry led by both countries."))
        .isEqualTo("[S She] [C called for] [X an inquiry led by both countries]. ~ calls-for");
  }

  @Test
  void expectingSomethingToHappen() {
    assertThat(marked("The council expects the flood to reach the bridge by Friday."))
        .isEqualTo(
            "[S The council] [C expects] [X the flood to reach the bridge by Friday]. ~ expects");
  }

  @Test
  void accusing() {
    assertThat(marked("The president has accused the owners of betraying the town."))
        .isEqualTo("[S The president] [C has accused] [X the owners of betraying the town].");
  }

  @Test
  void aHeadlineColon() {
    assertThat(marked("# Mayor: road is safe for all"))
        .isEqualTo("[S Mayor][C :] [X road is safe for all]");
  }

  @Test
  void aHeadlineCueAtTheEnd() {
    assertThat(marked("# Inspector was paid before bridge was passed, prosecutors suspect"))
        .isEqualTo("[X Inspector was paid before bridge was passed], [S prosecutors] [C suspect]");
  }

  @Test
  void hearsayInThePassive() {
    assertThat(marked("But governor Mira Varga is said to have insisted that the order went out."))
        .isEqualTo(
            "But [S governor Mira Varga] [C is said to have insisted] that [X the order went out].");
  }

  @Test
  void reportedlyHidesTheSource() {
    assertThat(marked("The driver reportedly left the town on Monday."))
        .isEqualTo("[X The driver] [C reportedly] [X left the town on Monday].");
  }

  @Test
  void aNounCarriesAClaim() {
    assertThat(marked("The company took back its statement that all the alarms had sounded."))
        .isEqualTo(
            "[S The company] [C took back] [X [S its] [C statement] that [X all the alarms had sounded]]. ~ doubts");
  }

  @Test
  void theReportItselfIsNoSource() {
    assertThat(marked("The car sped along the road and hit a tree."))
        .isEqualTo("The car sped along the road and hit a tree.");
  }

  @Test
  void weIsTheReport() {
    assertThat(marked("In the first edition we wrote that the bridge was old."))
        .isEqualTo("In the first edition we wrote that the bridge was old.");
  }

  private static String marked(String text) {
    return Report.of(text).marked();
  }
}
