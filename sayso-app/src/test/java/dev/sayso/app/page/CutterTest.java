package dev.sayso.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CutterTest {
  private static String cut(String text, PassageMark... marks) {
    return new Cutter(new Text(text), "A", Arrays.asList(marks))
        .pieces(new Span(0, text.length())).stream()
            .map(piece ->
                piece.isMarked()
                    ? "[" + piece.keyList() + ":" + piece.words() + "]"
                    : piece.words())
            .collect(Collectors.joining());
  }

  private static PassageMark mark(String key, int start, int end) {
    return new PassageMark(key, "para", new Span(start, end));
  }

  @Test
  void textIsCutAtEveryBorder() {
    assertThat(cut("one two three", mark("a", 0, 7), mark("b", 4, 13)))
        .isEqualTo("[a:one ][a b:two][b: three]");
  }

  @Test
  void emojiStayWhole() {
    assertThat(cut("😀 fire 😀", mark("a", 3, 7))).isEqualTo("😀 [a:fire] 😀");
  }

  @Test
  void theShortestMarkShows() {
    var marks =
        List.of(
            new PassageMark("a", "para", new Span(0, 9)),
            new PassageMark("b", "deny", new Span(4, 6)));
    assertThat(new Cutter(new Text("long text"), "A", marks).pieces(new Span(0, 9)))
        .extracting(Piece::style)
        .containsExactly("para", "deny", "para");
  }

  @Test
  void aPlaceIsNamedOnce() {
    var marks = List.of(mark("a", 0, 3), mark("a", 4, 7));
    assertThat(new Cutter(new Text("one two"), "B", marks).pieces(new Span(0, 7)))
        .flatExtracting(Piece::anchors)
        .containsExactly("a-B");
  }

  @Test
  void manyMarksPathological() {
    var text = new Text("word ".repeat(20_000));
    var marks = new ArrayList<PassageMark>();
    for (int i = 0; i < 20_000; i++) {
      marks.add(mark("c" + i, i * 5, i * 5 + 4));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () -> assertThat(new Cutter(text, "A", marks).pieces(text.whole())).hasSize(40_000));
  }
}
