package dev.sayso.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void partsStandInOrder() {
    assertThat(passage(30, 41, 15, 20)).isEqualTo(passage(15, 20, 30, 41));
  }

  @Test
  void partsThatTouchOrOverlapAreOne() {
    assertThat(passage(0, 5, 5, 9)).isEqualTo(Passage.of(0, 9));
    assertThat(passage(0, 7, 3, 5)).isEqualTo(Passage.of(0, 7));
    assertThat(passage(0, 5, 0, 5)).isEqualTo(Passage.of(0, 5));
  }

  @Test
  void partsWithAGapStayApart() {
    assertThat(passage(0, 5, 6, 9)).isNotEqualTo(Passage.of(0, 9));
    assertThat(passage(0, 5, 6, 9).length()).isEqualTo(8);
  }

  @Test
  void overlapIsWhatBothHoldOfWhatEitherHolds() {
    // Together 0 to 15, in both 5 to 10.
    assertThat(Passage.of(0, 10).jaccard(Passage.of(5, 15))).isEqualTo(5.0 / 15);
    assertThat(Passage.of(0, 10).jaccard(Passage.of(10, 15))).isZero();
    assertThat(Passage.of(0, 10).jaccard(Passage.of(0, 10))).isEqualTo(1);
  }

  @Test
  void aGapIsNoOverlap() {
    // In both 0 to 3 and 8 to 10; 10 in either.
    assertThat(Passage.of(0, 10).jaccard(passage(0, 3, 8, 10))).isEqualTo(0.5);
    assertThat(passage(0, 3, 8, 10).common(Passage.of(3, 8))).isZero();
  }

  @Test
  void aPassageNeedsWords() {
    assertThatThrownBy(() -> new Passage(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Passage.of(3, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void overlapIsTheSameFromBothSides(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 30) Integer> one,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 30) Integer> other) {
    var here = random(one);
    var there = random(other);
    assertThat(here.common(there)).isEqualTo(there.common(here));
    assertThat(here.jaccard(there)).isEqualTo(there.jaccard(here)).isBetween(0.0, 1.0);
    assertThat(here.jaccard(here)).isCloseTo(1, within(0.0));
  }

  private static Passage random(List<Integer> starts) {
    return new Passage(starts.stream().map(at -> new Stretch(at, at + 3)).toList());
  }

  private static Passage passage(int start, int end, int secondStart, int secondEnd) {
    return new Passage(List.of(new Stretch(start, end), new Stretch(secondStart, secondEnd)));
  }
}
