package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedTest {
  /** One attribution by its words. */
  private record Known(String source, String cue, String content) {
    AttributionModel.Marked in(Text text) {
      return new AttributionModel.Marked(
          span(text, source), span(text, cue), List.of(span(text, content)), 0.9);
    }

    private static Span span(Text text, String words) {
      int start = text.value().indexOf(words);
      return new Span(start, start + words.length());
    }
  }

  /** A model that knows some attributions. */
  private record Knows(List<Known> all) implements AttributionModel {
    Knows(String source, String cue, String content) {
      this(List.of(new Known(source, cue, content)));
    }

    @Override
    public String name() {
      return "knows";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public List<Marked> attributions(Text text, List<Span> paragraphs) {
      return all.stream().map(one -> one.in(text)).toList();
    }
  }

  private static Report read(String text, Knows model) {
    return Report.of(text, null, model);
  }

  @Test
  void theModelStandsWhereTheRulesSpeakOfTheSameWords() {
    var text = "The mayor said the bridge was safe after the storm.";
    assertThat(Report.of(text).marked())
        .isEqualTo("[S The mayor] [C said] [X the bridge was safe after the storm].");
    assertThat(read(text, new Knows("The mayor", "said", "the bridge was safe")).marked())
        .isEqualTo("[S The mayor] [C said] [X the bridge was safe] after the storm.");
  }

  @Test
  void whatTheModelFoundBearsItsNameAndScore() {
    var text = "The mayor said the bridge was safe.";
    var link =
        read(text, new Knows("The mayor", "said", "the bridge was safe"))
            .attributed()
            .getFirst()
            .chain()
            .getFirst();
    assertThat(link.rule()).isEqualTo("knows");
    assertThat(link.score()).isEqualTo(0.9);
  }

  @Test
  void whatIsSaidInsideOfAContentIsAddedByRules() {
    var text = "The Herald reports that officials believe the bridge had cracks.";
    var model = new Knows("The Herald", "reports", "that officials believe the bridge had cracks");
    assertThat(read(text, model).chains())
        .isEqualTo(
            """
            The Herald: officials believe the bridge had cracks
            The Herald > officials: the bridge had cracks\
            """);
  }

  @Test
  void rulesReadWhatTheModelPassesOver() {
    var text = "The mayor said the bridge was safe. The union warned that it was old.";
    assertThat(read(text, new Knows("The mayor", "said", "the bridge was safe")).chains())
        .isEqualTo("The mayor: the bridge was safe\nThe union: it was old");
  }

  @Test
  void theCueTellsTheStance() {
    var text = "The firm has denied that the bridge was unsafe.";
    var model = new Knows("The firm", "has denied", "that the bridge was unsafe");
    assertThat(read(text, model).attributed().getFirst().stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void whoCallsAThingAFairyTaleDeniesIt() {
    var text = "The firm called the charge a fairy tale.";
    var model = new Knows("The firm", "called", "a fairy tale");
    assertThat(read(text, model).attributed().getFirst().stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void whoWasToldComesFromTheRules() {
    var text = "The mayor told reporters that the bridge was safe.";
    var model = new Knows("The mayor", "told", "that the bridge was safe");
    var report = read(text, model);
    assertThat(report.words(report.attributed().getFirst().chain().getFirst().to()))
        .isEqualTo("reporters");
  }

  @Test
  void thatOpensAClauseOrIsItsSubject() {
    var clause = new Knows("The mayor", "said", "that the bridge was safe");
    assertThat(read("The mayor said that the bridge was safe.", clause).chains())
        .isEqualTo("The mayor: the bridge was safe");
    var subject = new Knows("The mayor", "said", "that was wrong");
    assertThat(read("The mayor said that was wrong.", subject).chains())
        .isEqualTo("The mayor: that was wrong");
  }

  @Test
  void whatTheModelFoundInsideIsALinkMore() {
    var text = "Ann Ax said Bea Box believes the bridge was safe.";
    var model =
        new Knows(
            List.of(
                new Known("Ann Ax", "said", "Bea Box believes the bridge was safe"),
                new Known("Bea Box", "believes", "the bridge was safe")));
    assertThat(read(text, model).chains())
        .isEqualTo(
            """
            Ann Ax: Bea Box believes the bridge was safe
            Ann Ax > Bea Box: the bridge was safe\
            """);
  }

  @Test
  void whatIsFoundInsideOfAQuotationIsOnTheSpeakersWord() {
    var text = "“The mayor swears it is safe,” said Anna Berg.";
    var model =
        new Knows(
            List.of(
                new Known("Anna Berg", "said", "“The mayor swears it is safe,”"),
                new Known("The mayor", "swears", "it is safe")));
    assertThat(read(text, model).chains())
        .isEqualTo(
            """
            Anna Berg: “The mayor swears it is safe,”
            Anna Berg > The mayor: it is safe\
            """);
  }

  @Test
  void whoIsCitedIsTheSource() {
    var text = "The Herald, citing two officials, reported that the bridge was safe.";
    var model =
        new Knows(
            List.of(
                new Known("The Herald", "citing", "two officials"),
                new Known("The Herald", "reported", "the bridge was safe")));
    assertThat(read(text, model).chains())
        .isEqualTo("The Herald > two officials: the bridge was safe");
  }

  @Test
  void aReasonIsNobodyWhoIsCited() {
    var text = "The firm, citing low demand, said that it would close.";
    var model =
        new Knows(
            List.of(
                new Known("The firm", "citing", "low demand"),
                new Known("The firm", "said", "it would close")));
    assertThat(read(text, model).chains()).contains("The firm: it would close");
  }

  @Test
  void anotherOutletThatWasToldPassesItOn() {
    var text = "Two guards told the Sunday Post that it rained.";
    assertThat(read(text, new Knows("Two guards", "told", "that it rained")).chains())
        .isEqualTo("the Sunday Post > Two guards: it rained");
  }

  @Test
  void whoCarriesAStatementPassesItOn() {
    var before = "In a statement carried by the Sunday Post, the firm said that it rained.";
    assertThat(read(before, new Knows("the firm", "said", "that it rained")).chains())
        .isEqualTo("the Sunday Post > the firm: it rained");
    var between = "The mayor said in remarks quoted by Radio Nord that it rained.";
    assertThat(read(between, new Knows("The mayor", "said", "that it rained")).chains())
        .isEqualTo("Radio Nord > The mayor: it rained");
  }
}
