package dev.sayso.lab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sayso.lab.training.CalibrationFit.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
  /** Says 0.9 and is right 7 times of 10, says 0.6 and is right 5 times of 10. */
  private static List<Judged> boaster() {
    var all = new ArrayList<Judged>();
    for (int i = 0; i < 1_000; i++) {
      all.add(new Judged(0.9, i % 10 < 7));
      all.add(new Judged(0.6, i % 10 < 5));
    }
    return all;
  }

  @Test
  void whoBoastsIsBelievedLess() {
    var calibration = CalibrationFit.of(boaster());
    assertThat(calibration.score(0.9)).isCloseTo(0.7, within(0.01));
    assertThat(calibration.score(0.6)).isCloseTo(0.5, within(0.01));
  }

  @Test
  void theErrorIsTheDistanceOfScoreAndTruth() {
    assertThat(CalibrationFit.error(boaster(), Judged::feeling)).isCloseTo(15, within(1e-6));
  }

  @Test
  void whoIsHonestIsBelieved() {
    var random = new Random(1);
    var all = new ArrayList<Judged>();
    for (int i = 0; i < 20_000; i++) {
      double feeling = 0.05 + 0.9 * random.nextDouble();
      all.add(new Judged(feeling, random.nextDouble() < feeling));
    }
    var calibration = CalibrationFit.of(all);
    assertThat(calibration.slope()).isCloseTo(1, within(0.05));
    assertThat(calibration.shift()).isCloseTo(0, within(0.05));
  }
}
