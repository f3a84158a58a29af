package dev.sayso.time;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sayso.text.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody writes must not hold the program up. */
class TimeFinderPathologicalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "(",
        "1:",
        "1.",
        "9",
        "a",
        "a.m. ",
        "on ",
        "Monday ",
        "Monday, ",
        "the ",
        "more than ",
        "twenty-",
        "1/",
        "2025-",
        "last ",
        "March ",
        "\n",
        "12 March ",
        "every ",
        "half a "
      })
  void endlessRepetitionIsReadInTime(String unit) {
    var text = new Text(unit.repeat(unit.equals("“") ? 100_000 : 5_000));
    assertTimeout(
        Duration.ofSeconds(3),
        () -> new TimeFinder().times(text, List.of(text.whole()), Days.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uFEFF", "99:99 a.m.", "0 March 0000", "31/31/9999", "XXXX-03", "９ March"})
  void strangeTextIsNoError(String value) {
    var text = new Text(value);
    assertThatCode(() -> new TimeFinder().times(text, List.of(text.whole()), Days.UNKNOWN))
        .doesNotThrowAnyException();
  }
}
