package dev.sayso.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void wideCharactersTakeTwoCells() {
    assertThat(Cells.width("火事")).isEqualTo(4);
    assertThat(Cells.width("😀")).isEqualTo(2);
  }

  @Test
  void marksOnOtherCharactersTakeNone() {
    assertThat(Cells.width("Cafe\u0301")).isEqualTo(4);
  }

  @Test
  void nothingSteersTheTerminal() {
    assertThat(Cells.tame("a\u001b[31mb\u009b2Jc\u202ed\r\n\te\u0007"))
        .isEqualTo("a\uFFFD[31mb\uFFFD2Jc\uFFFDd   e\uFFFD");
  }

  @Test
  void aWordTooLongIsCut() {
    assertThat(Page.wrapped("xxxxxxxxxxxxxxxxxxxx yy", 0, 10))
        .containsExactly("xxxxxxxxxx", "xxxxxxxxxx", "yy");
  }

  @Property
  void wrappedLinesFitAndKeepEveryCharacter(
      @ForAll String words, @ForAll @IntRange(min = 8, max = 60) int room) {
    var tame = Cells.tame(words);
    var lines = Page.wrapped(tame, 0, room);
    assertThat(lines).allMatch(line -> Cells.width(line) <= room);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(tame.replace(" ", ""));
  }
}
