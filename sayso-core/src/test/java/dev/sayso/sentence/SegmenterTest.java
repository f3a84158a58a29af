package dev.sayso.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.text.CpuTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SegmenterTest {
  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final Segmenter SEGMENTER = new Segmenter();

  @Test
  void aFullStopAndACapitalPartSentences() {
    assertThat(cut("The ferry sank. Nobody was hurt! Was it old? 😀 Yes… Very."))
        .containsExactly("The ferry sank.", "Nobody was hurt!", "Was it old?", "😀 Yes…", "Very.");
  }

  @Test
  void aTitleAndInitialsDoNotEndASentence() {
    assertThat(cut("Dr. A. Holt met Gov. Ames. Both left."))
        .containsExactly("Dr. A. Holt met Gov. Ames.", "Both left.");
  }

  @Test
  void anHourEndsASentenceUnlessADayFollows() {
    assertThat(cut("It left at 5 a.m. Tuesday. It sank at 6 p.m. Divers came at 7 p.m. that day."))
        .containsExactly(
            "It left at 5 a.m. Tuesday.", "It sank at 6 p.m.", "Divers came at 7 p.m. that day.");
  }

  @Test
  void anAbbreviationEndsASentenceBeforeACommonFirstWord() {
    assertThat(
            cut("He works for Acme Inc. The U.S. Senate knew. She left the U.S. In May he fled."))
        .containsExactly(
            "He works for Acme Inc.",
            "The U.S. Senate knew.",
            "She left the U.S.",
            "In May he fled.");
  }

  @Test
  void aQuotedQuestionGoesOnWithItsSpeaker() {
    assertThat(cut("\"Is it safe?\" she asked. \"Run!\" Anna Berg shouted. “Why?” Nobody knew."))
        .containsExactly(
            "\"Is it safe?\" she asked.", "\"Run!\" Anna Berg shouted.", "“Why?”", "Nobody knew.");
  }

  @Test
  void aLongQuotationIsCutInside() {
    assertThat(
            cut(
                "“The mountain is high. We climb it,” she said. ‘So be it.’ (It rained.) Then sun."))
        .containsExactly(
            "“The mountain is high.",
            "We climb it,” she said.",
            "‘So be it.’",
            "(It rained.)",
            "Then sun.");
  }

  @Test
  void wrappedLinesAreOneSentence() {
    assertThat(
            cut(
                "The ferry left the harbour late and the\r\nCaptain did not know the way to the\r\nisland."))
        .containsExactly(
            "The ferry left the harbour late and the\r\nCaptain did not know the way to the\r\nisland.");
  }

  @Test
  void aBlankLineAndAShortLineEndASentence() {
    assertThat(cut("What we know\nThe ferry left the harbour late on Monday\n\nand sank"))
        .containsExactly("What we know", "The ferry left the harbour late on Monday", "and sank");
  }

  @Test
  void whatOpensAListItemBelongsToNoSentence() {
    assertThat(
            cut(
                "Key dates:\n\n  • 3 May: the ferry leaves\n  • 4 May: it sinks\n1. Rest\n2) Sleep\n- Eat"))
        .containsExactly(
            "Key dates:", "3 May: the ferry leaves", "4 May: it sinks", "Rest", "Sleep", "Eat");
  }

  @Test
  void sentencesStayInTheirBlockAndDebrisHasNone() {
    var document =
        Reports.of(List.of("Ferry sinks", "\n\nIt was old.", " It was slow."), Block.Kind.HEADLINE);
    assertThat(cut(document)).containsExactly("Ferry sinks", "It was old.", "It was slow.");
    assertThat(SEGMENTER.sentences(document)).extracting(Sentence::block).containsExactly(0, 1, 2);
    assertThat(SEGMENTER.sentences(document)).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(cut(Reports.of(List.of("Log in.", "It sank."), Block.Kind.DEBRIS)))
        .containsExactly("It sank.");
  }

  @Test
  void aLineOfMarksIsNoSentence() {
    assertThat(cut("One.\n\n* * *\n\nTwo.")).containsExactly("One.", "Two.");
    assertThat(cut("")).isEmpty();
  }

  @Test
  @Timeout(60)
  void pathologicalTextEndsInTimeAndLongSentencesAreCut() {
    for (var piece : List.of("“", "word ", ". ", "a\n", "• \n", "Mr. ", ".\"", "1. ", "\n")) {
      var document = Reports.body(piece.repeat(100_000));
      assertThat(CpuTime.of(() -> SEGMENTER.sentences(document))).isLessThan(LIMIT);
    }
    assertThat(SEGMENTER.sentences(Reports.body("word ".repeat(100_000))))
        .allMatch(sentence -> sentence.tokens().size() <= 2_000);
  }

  private static List<String> cut(String body) {
    return cut(Reports.body(body));
  }

  private static List<String> cut(Document document) {
    return SEGMENTER.sentences(document).stream()
        .map(sentence -> document.text().slice(sentence.span()))
        .toList();
  }
}
