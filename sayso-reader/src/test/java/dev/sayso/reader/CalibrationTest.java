package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void noCalibrationLeavesScoresAsTheyAre() {
    for (double feeling = 0.01; feeling < 1; feeling += 0.01) {
      assertThat(Calibration.NONE.score(feeling)).isCloseTo(feeling, within(1e-9));
    }
  }

  @Test
  void scoresStayBetweenNothingAndOneAndInOrder() {
    var calibration = new Calibration(0.6, -0.4);
    double last = 0;
    for (double feeling = 0; feeling <= 1; feeling += 0.05) {
      double score = calibration.score(feeling);
      assertThat(score).isBetween(last, 1.0);
      last = score;
    }
  }

  @Test
  void whoIsSurerIsNeverLessOftenRight() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Calibration(0, 1));
  }
}
