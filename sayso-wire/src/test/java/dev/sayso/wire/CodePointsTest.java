package dev.sayso.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void plainTextCountsAlikeBothWays() {
    var points = new CodePoints(new Text("abc"));
    assertThat(points.length()).isEqualTo(3);
    assertThat(points.toCodePoint(2)).isEqualTo(2);
    assertThat(points.toUnit(3)).isEqualTo(3);
  }

  @Test
  void anEmojiIsOneCodePoint() {
    var points = new CodePoints(new Text("a😀b"));
    assertThat(points.length()).isEqualTo(3);
    assertThat(points.toCodePoint(1)).isEqualTo(1);
    assertThat(points.toCodePoint(3)).isEqualTo(2);
    assertThat(points.toSpan(1, 2)).isEqualTo(new Span(1, 3));
    assertThat(points.toSpan(2, 3)).isEqualTo(new Span(3, 4));
  }

  @Test
  void aCombiningMarkAndEachHalfOfALineBreakCount() {
    assertThat(new CodePoints(new Text("e\u0301\r\n")).length()).isEqualTo(4);
  }

  @Test
  void anEmptyTextHasOneOffset() {
    var points = new CodePoints(new Text(""));
    assertThat(points.toCodePoint(0)).isZero();
    assertThat(points.toUnit(0)).isZero();
  }

  @Test
  void anOffsetWithinAPairIsAMistake() {
    var points = new CodePoints(new Text("a😀b"));
    assertThatThrownBy(() -> points.toCodePoint(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cuts a surrogate pair");
  }

  @Test
  void anOffsetOutsideIsAMistake() {
    var points = new CodePoints(new Text("a😀b"));
    assertThatThrownBy(() -> points.toCodePoint(5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> points.toCodePoint(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> points.toUnit(4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> points.toUnit(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void countsAsTheStringDoes(@ForAll int[] characters) {
    var value = Spans.text(characters);
    var points = new CodePoints(new Text(value));
    int length = value.codePointCount(0, value.length());
    assertThat(points.length()).isEqualTo(length);
    for (int point = 0; point <= length; point++) {
      int unit = value.offsetByCodePoints(0, point);
      assertThat(points.toUnit(point)).isEqualTo(unit);
      assertThat(points.toCodePoint(unit)).isEqualTo(point);
    }
  }
}
