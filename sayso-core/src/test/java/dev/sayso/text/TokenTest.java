package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sayso.text.Token.Kind;
import org.junit.jupiter.api.Test;

class TokenTest {
  @Test
  void lowerMakesTheApostrophePlain() {
    var token = new Token(new Span(0, 6), "Didn’t", Kind.WORD);
    assertThat(token.lower()).isEqualTo("didn't");
    assertThat(token.is("didn't")).isTrue();
    assertThat(token.isCapitalised()).isTrue();
  }

  @Test
  void theFormFillsTheSpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Token(new Span(0, 2), "a", Kind.WORD));
    assertThatIllegalArgumentException().isThrownBy(() -> new Token(Span.empty(0), "", Kind.MARK));
  }
}
