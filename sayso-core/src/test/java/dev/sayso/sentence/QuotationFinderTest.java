package dev.sayso.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.text.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {
  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final QuotationFinder FINDER = new QuotationFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We know,”", "\"We know,\"", "„We know,“", "«We know,»", "»We know,«", "``We know,''",
        "＂We know,＂", "「We know」", "‘We know,’", "'We know,'", "“We know,\"", "\"Rene\u0301 😀,\""
      })
  void marksOfAllKindsArePaired(String quoted) {
    assertThat(found("Then " + quoted + " she said.")).containsExactly(quoted);
  }

  @Test
  void aQuotationSplitByItsCueIsTwo() {
    assertThat(found("\"We go,\" she said, \"and stay.\""))
        .containsExactly("\"We go,\"", "\"and stay.\"");
  }

  @Test
  void apostrophesAreNoQuotationMarks() {
    assertThat(
            found(
                "The drivers’ office of the ’90s, rock 'n' roll, Berg's and the boys' dogs. 'Tis so."))
        .isEmpty();
  }

  @Test
  void aSingleQuotationMayHoldApostrophes() {
    assertThat(found("She said: ‘It’s the drivers’ office, I don’t know.’ They left."))
        .containsExactly("‘It’s the drivers’ office, I don’t know.’");
  }

  @Test
  void nestedQuotationsBelongToTheOuter() {
    assertThat(found("“He said ‘no’ and “never” to us,” she said, ‘or “maybe” then.’"))
        .containsExactly("“He said ‘no’ and “never” to us,”", "‘or “maybe” then.’");
  }

  @Test
  void inchesOpenNothing() {
    assertThat(found("The pipe is 6\" wide, she said.")).isEmpty();
  }

  @Test
  void aQuotationOverParagraphsIsOne() {
    assertThat(found("“It is a lake.\n\n“It was a pond. 😀\r\n\r\n“It will be a sea,” she said."))
        .containsExactly("“It is a lake. / “It was a pond. 😀 / “It will be a sea,”");
  }

  @Test
  void aQuotationGoesOnFromLongLineToLongLine() {
    var line = "“It is a lake " + "and a lake ".repeat(12);
    assertThat(found(line + "\n“It was a pond.”"))
        .containsExactly(line.strip() + " / “It was a pond.”");
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    var document = Reports.body("She said: “It is a lake.\n\nThen she left.\n\n“No,” he said.");
    assertThat(found(document)).containsExactly("“It is a lake.", "“No,”");
    assertThat(FINDER.passages(document))
        .extracting(QuotedPassage::closed)
        .containsExactly(false, true);
  }

  @Test
  void aHeadlineDoesNotGoOnInTheBody() {
    var document =
        Reports.of(List.of("“It is a lake\n", "“It is,” she said."), Block.Kind.HEADLINE);
    assertThat(found(document)).containsExactly("“It is a lake", "“It is,”");
  }

  @Test
  void debrisHoldsNoQuotation() {
    assertThat(found(Reports.of(List.of("“Log in” ", "“No,” he said."), Block.Kind.DEBRIS)))
        .containsExactly("“No,”");
  }

  @Test
  @Timeout(60)
  void pathologicalTextEndsInTime() {
    for (var piece : List.of("“", "\"", "'a ", "‘a ", "\"a ", "“a\n\n", "« ", "``", "’ ", "„“")) {
      var document = Reports.body(piece.repeat(100_000));
      assertThat(CpuTime.of(() -> FINDER.passages(document))).isLessThan(LIMIT);
    }
  }

  private static List<String> found(String body) {
    return found(Reports.body(body));
  }

  private static List<String> found(Document document) {
    return FINDER.passages(document).stream()
        .map(passage ->
            passage.parts().stream().map(document.text()::slice).collect(Collectors.joining(" / ")))
        .toList();
  }
}
