package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text ends in time and throws nothing. */
class StatementFinderPathologicalTest {
  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "\"",
        ",",
        "he said ",
        "he said that ",
        "“A,” he said, ",
        "“A.” ",
        "“A.”\n",
        "said, who said, ",
        "according to ",
        "a claim that the ",
        "x, ",
        "the of ",
        "\uD83D\uDE00 said ",
        "a and "
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void endlessRepetition(String part) {
    assertThatCode(() -> Report.of(part.repeat(LENGTH / part.length()))).doesNotThrowAnyException();
  }
}
