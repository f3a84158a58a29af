package dev.sayso.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void namesStandLeftAndNumbersRight() {
    var table = new Table(List.of(List.of("", "P"), List.of("cue", "7.5"), List.of("a", "10.0")));
    assertThat(table.lines()).containsExactly("        P", "cue   7.5", "a    10.0");
  }

  @Test
  void noRowsAreNoLines() {
    assertThat(new Table(List.of()).lines()).isEmpty();
  }

  @Test
  void rowsAreOfOneLength() {
    assertThatThrownBy(() -> new Table(List.of(List.of("a"), List.of("b", "c"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
