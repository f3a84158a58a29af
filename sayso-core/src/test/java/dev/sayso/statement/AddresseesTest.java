package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Berg told reporters that it rained | Berg | told | it rained | reporters",
        "Berg told the Sunday Post that it rained | Berg | told | it rained | the Sunday Post",
        "Berg told reporters on Monday that it rained | Berg | told | it rained | reporters",
        "Berg told the head of the watch: it rained | Berg | told | it rained | the head of the watch",
        "It rained, Berg told Radio Nord. | Berg | told | It rained | Radio Nord",
        "It rained, Berg told Radio Nord in June. | Berg | told | It rained | Radio Nord",
        "Berg told him it rained | Berg | told | him it rained | him",
      })
  void whoIsToldStandsAfterTheCue(
      String words, String source, String cue, String content, String addressee) {
    var text = new Text(words);
    var told =
        new Addressees(text)
            .told(span(text, cue), span(text, source), List.of(span(text, content)));
    assertThat(told.to()).isNotNull().extracting(text::slice).isEqualTo(addressee);
  }

  @Test
  void aPronounThatIsToldIsNoPartOfWhatIsSaid() {
    var text = new Text("Berg told them the road was shut.");
    var told =
        new Addressees(text)
            .told(
                span(text, "told"),
                span(text, "Berg"),
                List.of(span(text, "them the road was shut")));
    assertThat(told.content()).extracting(text::slice).containsExactly("the road was shut");
  }

  @Test
  void whoSaysSomethingTellsNobody() {
    var text = new Text("Berg said it rained.");
    var told =
        new Addressees(text)
            .told(span(text, "said"), span(text, "Berg"), List.of(span(text, "it rained")));
    assertThat(told.to()).isNull();
    assertThat(told.content()).extracting(text::slice).containsExactly("it rained");
  }

  private static Span span(Text text, String words) {
    int start = text.value().indexOf(words);
    return new Span(start, start + words.length());
  }
}
