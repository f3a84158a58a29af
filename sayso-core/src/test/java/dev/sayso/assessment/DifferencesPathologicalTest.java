package dev.sayso.assessment;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that nobody writes must not hold the program up. */
class DifferencesPathologicalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 dead ",
        "At least 7 people died. ",
        "It fell at 3:40 a.m. ",
        "5 litres, not 6 litres, ",
        "Monday "
      })
  void endlessRepetitionIsComparedInTime(String unit) {
    var a = Reports.report("a", unit.repeat(1_000), "2025-03-20");
    var b = Reports.report("b", unit.repeat(1_000), "2025-03-20");
    assertTimeout(
        Duration.ofSeconds(3),
        () -> {
          Reports.differences(a, b);
          new TimelineMaker().timeline(List.of(), List.of(a, b));
        });
  }
}
