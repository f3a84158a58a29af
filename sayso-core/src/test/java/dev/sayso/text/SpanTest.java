package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void anEndBeforeTheStartIsNoSpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessageContaining("[3, 2)");
  }

  @Test
  void theEndLiesOutside() {
    var span = new Span(2, 4);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isFalse();
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
    assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
  }

  @Test
  void anEmptySpanOverlapsNothing() {
    assertThat(Span.empty(2).overlaps(Span.empty(2))).isFalse();
    assertThat(Span.empty(2).isEmpty()).isTrue();
  }

  @Property
  void aCoverContainsBothAndIsTheSameEitherWay(
      @ForAll @IntRange(max = 50) int a,
      @ForAll @IntRange(max = 50) int b,
      @ForAll @IntRange(max = 50) int c,
      @ForAll @IntRange(max = 50) int d) {
    var one = new Span(Math.min(a, b), Math.max(a, b));
    var other = new Span(Math.min(c, d), Math.max(c, d));
    assertThat(one.cover(other)).isEqualTo(other.cover(one));
    assertThat(one.cover(other).contains(one)).isTrue();
    assertThat(one.cover(other).contains(other)).isTrue();
  }

  @Property
  void orderIsByStartThenEnd(
      @ForAll @IntRange(max = 9) int start, @ForAll @IntRange(max = 9) int length) {
    var span = new Span(start, start + length);
    assertThat(span).isLessThan(new Span(start + 1, start + 1));
    assertThat(span).isLessThan(new Span(start, start + length + 1));
    assertThat(span.length()).isEqualTo(length);
  }
}
