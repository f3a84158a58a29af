package dev.sayso.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sayso.lab.bench.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {
  private static final Passage MAYOR = Passage.of(0, 9);
  private static final Passage SAID = Passage.of(10, 14);
  private static final Passage ADDED = Passage.of(40, 45);
  private static final Passage SAFE = Passage.of(15, 35);
  private static final Passage OPEN = Passage.of(46, 60);
  private static final Attribution FULL = new Attribution(MAYOR, SAID, SAFE);

  @Test
  void everyRoleIsCountedByItself() {
    var score = AttributionScore.of(List.of(FULL), List.of(new Attribution(MAYOR, SAID, OPEN)));
    assertThat(score.source().f1()).isEqualTo(1);
    assertThat(score.cue().f1()).isEqualTo(1);
    assertThat(score.content().f1()).isZero();
    assertThat(score.triple().f1()).isZero();
  }

  @Test
  void aWholeAttributionIsRightIfAllItsPartsAre() {
    var other = new Attribution(MAYOR, ADDED, OPEN);
    var score = AttributionScore.of(List.of(FULL, other), List.of(FULL));
    assertThat(score.triple().precision()).isEqualTo(1);
    assertThat(score.triple().recall()).isEqualTo(0.5);
    // Both name the one mayor: one source.
    assertThat(score.source().gold()).isEqualTo(1);
    assertThat(score.source().recall()).isEqualTo(1);
  }

  @Test
  void rightPartsWronglyJoinedAreNoRightAttribution() {
    var gold = List.of(FULL, new Attribution(MAYOR, ADDED, OPEN));
    var crossed = List.of(new Attribution(MAYOR, SAID, OPEN), new Attribution(MAYOR, ADDED, SAFE));
    var score = AttributionScore.of(gold, crossed);
    assertThat(score.content().f1()).isEqualTo(1);
    assertThat(score.triple().f1()).isZero();
  }

  @Test
  void aSourceMissingOnBothSidesIsRight() {
    var without = new Attribution(null, SAID, SAFE);
    assertThat(AttributionScore.of(List.of(without), List.of(without)).triple().f1()).isEqualTo(1);
    assertThat(AttributionScore.of(List.of(without), List.of(FULL)).triple().f1()).isZero();
    assertThat(AttributionScore.of(List.of(without), List.of(FULL)).source().gold()).isZero();
  }

  @Test
  void likenessIsTheMeanOfTheRoles() {
    var without = new Attribution(null, SAID, Passage.of(15, 25));
    // Source 0, cue 1, content 10 of 20.
    assertThat(FULL.likeness(without)).isCloseTo(1.5 / 3, within(1e-12));
    assertThat(without.likeness(without)).isEqualTo(1);
  }

  @Test
  void scoresOfTextsAreAdded() {
    var right = AttributionScore.of(List.of(FULL), List.of(FULL));
    var empty = AttributionScore.of(List.of(FULL), List.of());
    var both = AttributionScore.NOTHING.plus(right).plus(empty);
    assertThat(both.triple().recall()).isEqualTo(0.5);
    assertThat(both.triple().precision()).isEqualTo(1);
  }

  @Test
  void anAttributionHasAPart() {
    assertThatThrownBy(() -> new Attribution(null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
