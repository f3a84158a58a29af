package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void thePointsOfAListAreParagraphs() {
    assertThat(lines("• It rained\n• It snowed\n")).isEqualTo("• It rained|• It snowed");
  }

  @Test
  void aLineThatEndsASentenceIsAParagraph() {
    assertThat(lines("It rained.\nIt snowed.")).isEqualTo("It rained.|It snowed.");
  }

  @Test
  void aWrappedSentenceStaysWhole() {
    assertThat(lines("The mayor said that\nit rained."))
        .isEqualTo("The mayor said that\nit rained.");
  }

  @Test
  void anEmptyLineIsNoParagraph() {
    assertThat(lines("It rained.\n \n\n- It snowed.")).isEqualTo("It rained.|- It snowed.");
  }

  private static String lines(String value) {
    var text = new Text(value);
    return Lines.of(text, List.of(new Span(0, value.length()))).stream()
        .map(line -> text.slice(line).strip())
        .collect(Collectors.joining("|"));
  }
}
