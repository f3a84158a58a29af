package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void aLoneSurrogateIsNoText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Text("ab\uD83D"))
        .withMessageContaining("2");
    assertThatIllegalArgumentException().isThrownBy(() -> new Text("\uDE00ab"));
    assertThat(new Text("😀").length()).isEqualTo(2);
  }

  @Test
  void aSpanInsideAnEmojiCannotBeSliced() {
    var text = new Text("a😀b");
    assertThat(text.slice(new Span(1, 3))).isEqualTo("😀");
    assertThatIllegalArgumentException().isThrownBy(() -> text.slice(new Span(0, 2)));
    assertThatIllegalArgumentException().isThrownBy(() -> text.slice(new Span(2, 4)));
  }

  @Test
  void aSpanBehindTheEndCannotBeSliced() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Text("ab").slice(new Span(1, 3)));
  }

  @Test
  void trimmingTakesEveryKindOfSpaceOffBothEnds() {
    var text = new Text("\uFEFF\r\n\u00A0 a b\u2003\t");
    assertThat(text.slice(text.trim(text.whole()))).isEqualTo("a b");
  }

  @Test
  void whatIsAllSpaceTrimsToNothingAtItsStart() {
    assertThat(new Text("ab  \n").trim(new Span(2, 5))).isEqualTo(Span.empty(2));
  }
}
