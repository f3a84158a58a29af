package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {
  private static final TextEncoder ENCODER = new TextEncoder(Vocabulary.shipped());

  @ParameterizedTest
  @ValueSource(strings = {"short", "No end to this ", "It was late. ", "!", "x1y2z3"})
  void everyWordIsJudgedOnceAndSeenWithItsNeighbours(String unit) {
    var value = unit.repeat(700);
    var text = ENCODER.encode(new Text(value), List.of(new Span(0, value.length())));
    int next = 0;
    for (var window : new Windows(text, 48).from(0)) {
      assertThat(window.coreFrom()).isEqualTo(next);
      assertThat(text.length(window.from(), window.to())).isLessThanOrEqualTo(Windows.LONGEST - 2);
      next = window.coreTo();
    }
    assertThat(next).isEqualTo(text.words().size());
  }
}
