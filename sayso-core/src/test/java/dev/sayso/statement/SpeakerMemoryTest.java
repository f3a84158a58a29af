package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks on where no cue says so. */
class SpeakerMemoryTest {
  @Test
  void aQuotationOverParagraphsIsOneSpeakers() {
    assertThat(
            Report.of(
                    """
                    “Four tons are gone,” Anna Berg said. “That is a lake.

                    “A lake does not vanish. Somebody saw it.

                    “It may go the same way.”
                    """)
                .chains())
        .isEqualTo(
            """
            Anna Berg: “Four tons are gone,” … “That is a lake.
            Anna Berg: “A lake does not vanish. Somebody saw it.
            Anna Berg: “It may go the same way.”\
            """);
  }

  @Test
  void aPronounGoesOnForAnUnnamedSpeaker() {
    var report = Report.of("A miner told reporters that it rained. “I saw it,” he said.");
    assertThat(report.attributed().getLast().source()).isInstanceOf(Source.Unnamed.class);
  }

  @Test
  void theSentenceBeforeMayIntroduceTheSpeaker() {
    var report =
        Report.of("Anna Berg, who teaches there, was the first to rise. “Is it safe?” she asked.");
    assertThat(report.attributed().getFirst().source()).isInstanceOf(Source.Named.class);
  }

  @Test
  void aBareQuotationIsLessSure() {
    var report = Report.of("Anna Berg was angry.\n“They have failed us.”");
    assertThat(report.attributed().getFirst().chain().getFirst().score()).isLessThan(0.5);
  }

  @Test
  void aRelativePronounStandsForTheNameBefore() {
    var report = Report.of("It contradicts Anna Berg, who had said that the order went out.");
    var source = report.attributed().getLast().source();
    assertThat(report.words(source.words().orElseThrow())).isEqualTo("who");
    assertThat(source).isInstanceOf(Source.Named.class);
  }

  @Test
  void aPronounWithoutAnybodyStaysOpen() {
    var report = Report.of("She said the road was open.");
    assertThat(report.attributed().getFirst().source()).isInstanceOf(Source.Unresolved.class);
  }

  @Test
  void whoeverActedLastInTheParagraphSpeaks() {
    assertThat(
            Report.of(
                    """
                    “We begin at six,” Anna Berg said.
                    As the hall emptied, Tom Bell climbed onto a chair. “You may go home.”\
                    """)
                .chains())
        .endsWith("\nTom Bell: “You may go home.”");
  }

  @Test
  void aSpeakerGoesOnInAParagraphThatOpensWithAnother() {
    assertThat(
            Report.of(
                    "Lakeside Steel changed its story. “We were wrong,” said its spokesman, Tom Bell."
                        + " “One pipe held.”")
                .chains())
        .isEqualTo("its spokesman, Tom Bell: “We were wrong,” … “One pipe held.”");
  }

  @Test
  void aLabelTellsWhoAnswers() {
    assertThat(
            Report.of(
                    """
                    Q: Where were you?
                    Berg: “In the boat house.”
                    Q: And then?
                    “Then I ran.”\
                    """)
                .chains())
        .isEqualTo("Berg: “In the boat house.”\nBerg: “Then I ran.”");
  }

  @Test
  void beforeAColonAnybodyMaySpeak() {
    assertThat(
            Report.of(
                    """
                    “It held,” Anna Berg said.
                    A miner who would not be named was angrier: “It never held.”\
                    """)
                .chains())
        .endsWith("\nA miner who would not be named: “It never held.”");
  }
}
