package dev.sayso.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Text;
import dev.sayso.time.Days.Basis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside the rules. */
class TimeSpecTest {
  private static final String SPEC = "/dev/sayso/lang/en/times.spec.txt";

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() throws IOException {
    try (var in = TimeFinder.class.getResourceAsStream(SPEC)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream()
              .map(line -> DynamicTest.dynamicTest(line, () -> holds(line)));
    }
  }

  private static void holds(String line) {
    var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    var text = new Text(cells.getFirst());
    var times = new TimeFinder().times(text, List.of(text.whole()), written(cells.get(1)));
    var expected =
        cells.get(2).equals("-") ? List.of() : List.of(String.join(" | ", cells.subList(2, 5)));
    assertThat(times.stream().map(time -> shown(text, time))).isEqualTo(expected);
  }

  private static String shown(Text text, TimeMention time) {
    var value = time.value() == null ? "-" : time.value();
    return String.join(" | ", text.slice(time.span()), time.type().name(), value);
  }

  static Days written(String cell) {
    if (cell.equals("-")) {
      return Days.UNKNOWN;
    }
    var ends = cell.split("\\.\\.", -1);
    var from = LocalDate.parse(ends[0]);
    return new Days(from, LocalDate.parse(ends[ends.length - 1]), Basis.METADATA, List.of("test"));
  }
}
