package dev.sayso.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  @Test
  void aRatioOfNothingIsZero() {
    assertThat(Ratio.of(0, 0)).isZero();
    assertThat(Ratio.f1(0, 0)).isZero();
    assertThat(Ratio.f1(1, 0.5)).isEqualTo(2.0 / 3);
  }

  @Test
  void valuesHaveFourDecimalsAtMost() {
    assertThat(Measured.rounded(1.0 / 3)).hasToString("0.3333");
    assertThat(Measured.rounded(0.5)).hasToString("0.5");
    assertThat(Measured.rounded(100)).hasToString("100");
    assertThat(Measured.rounded(0)).hasToString("0");
  }

  @Test
  void aSlashInAKeyMakesALevel() {
    var scores = new LinkedHashMap<String, BigDecimal>();
    scores.put("cue/p", Measured.rounded(0.5));
    scores.put("cue/r", Measured.rounded(0.25));
    scores.put("unknown", Measured.rounded(100));
    assertThat(ScoreJson.line(scores))
        .isEqualTo("{\"cue\":{\"p\":0.5,\"r\":0.25},\"unknown\":100}");
  }

  @Test
  void scoresAreKeptByLabAndDataSet(@TempDir Path folder) throws IOException {
    var file = folder.resolve("expected.tsv");
    ExpectedScores.in(file)
        .with("gold", "tale", Map.of("debris", new BigDecimal("50")))
        .with("attribution", "dev", Map.of("cue/f1", new BigDecimal("0.2")))
        .with("gold", "other", Map.of("debris", new BigDecimal("60")))
        .with("gold", "tale", Map.of("body", new BigDecimal("70.5")))
        .write(file);
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            lab\tdata set\tkey\tvalue
            attribution\tdev\tcue/f1\t0.2
            gold\tother\tdebris\t60
            gold\ttale\tbody\t70.5
            """);
    var again = ExpectedScores.in(file);
    again.write(file);
    assertThat(ExpectedScores.in(file)).isEqualTo(again);
  }

  @Test
  void aScoreWithinTheToleranceIsAsExpected() {
    assertThat(differences("50.01")).isEmpty();
    assertThat(differences("49.99")).isEmpty();
    assertThat(differences("50.02")).containsExactly("debris: expected 50, now 50.02");
    assertThat(differences("49")).containsExactly("debris: expected 50, now 49");
  }

  @Test
  void aScoreThatIsGoneIsNotAsExpected() {
    assertThat(expected().differences("gold", "tale", Map.of(), TOLERANCE))
        .containsExactly("debris: expected 50, now null");
  }

  @Test
  void otherLabsAndNewKeysAreNotCompared() {
    var now = Map.of("debris", new BigDecimal("50"), "new", new BigDecimal("1"));
    assertThat(expected().differences("gold", "tale", now, TOLERANCE)).isEmpty();
    assertThat(expected().differences("gold", "elsewhere", Map.of(), TOLERANCE)).isEmpty();
    assertThat(expected().differences("times", "tale", Map.of(), TOLERANCE)).isEmpty();
  }

  @Test
  void aBrokenRowIsSaid(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("expected.tsv"), "gold\ttale\tdebris\n");
    assertThatThrownBy(() -> ExpectedScores.in(file))
        .isInstanceOf(NoDataException.class)
        .hasMessageContaining("gold\ttale\tdebris");
    Files.writeString(file, "gold\ttale\tdebris\tmany\n");
    assertThatThrownBy(() -> ExpectedScores.in(file)).isInstanceOf(NoDataException.class);
  }

  private static List<String> differences(String now) {
    return expected().differences("gold", "tale", Map.of("debris", new BigDecimal(now)), TOLERANCE);
  }

  private static ExpectedScores expected() {
    return new ExpectedScores(List.of())
        .with("gold", "tale", Map.of("debris", new BigDecimal("50")));
  }
}
