package dev.sayso.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sayso.lab.bench.Passage;
import dev.sayso.lab.bench.Stretch;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MatchScoreTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  @Test
  void equalSpansAreRight() {
    // One of two predictions is one of three gold spans.
    var score = score(List.of(at(0, 5), at(6, 9), at(20, 30)), List.of(at(6, 9), at(21, 30)));
    assertThat(score.precision()).isEqualTo(1.0 / 2);
    assertThat(score.recall()).isEqualTo(1.0 / 3);
    assertThat(score.f1()).isCloseTo(0.4, EXACTLY);
  }

  @Test
  void aSpanThatIsOffByOneIsNotExact() {
    var score = score(List.of(at(0, 10)), List.of(at(0, 9)));
    assertThat(score.f1()).isZero();
    assertThat(score.jaccard()).isCloseTo(0.9, EXACTLY);
  }

  @Test
  void aDiscontinuousSpanIsExactOnlyWithAllItsParts() {
    var gold = new Passage(List.of(new Stretch(0, 4), new Stretch(8, 10)));
    assertThat(score(List.of(gold), List.of(gold)).f1()).isEqualTo(1);
    assertThat(score(List.of(gold), List.of(at(0, 4))).f1()).isZero();
    assertThat(score(List.of(gold), List.of(at(0, 10))).f1()).isZero();
    // 4 of 6 characters; 6 of 10 characters.
    assertThat(score(List.of(gold), List.of(at(0, 4))).jaccard()).isCloseTo(4.0 / 6, EXACTLY);
    assertThat(score(List.of(gold), List.of(at(0, 10))).jaccard()).isCloseTo(0.6, EXACTLY);
  }

  @Test
  void theSameSpanTwiceCountsOnce() {
    var score = score(List.of(at(0, 5)), List.of(at(0, 5), at(0, 5)));
    assertThat(score.predicted()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score(List.of(at(0, 5), at(0, 5)), List.of()).gold()).isEqualTo(1);
  }

  @Test
  void everyItemTakesItsBestPartner() {
    // Gold 0-10; predicted 0-5 (overlap 1/2) and 8-10 (1/5).
    var score = score(List.of(at(0, 10)), List.of(at(0, 5), at(8, 10)));
    // Precision (0.5 + 0.2) / 2 = 0.35, recall 0.5.
    assertThat(score.jaccard()).isCloseTo(2 * 0.35 * 0.5 / 0.85, EXACTLY);
  }

  @Test
  void withoutPredictionsAllIsZero() {
    var score = score(List.of(at(0, 5)), List.of());
    assertThat(score).isEqualTo(new MatchScore(1, 0, 0, 0, 0));
    assertThat(score.precision()).isZero();
    assertThat(score.recall()).isZero();
    assertThat(score.f1()).isZero();
    assertThat(score.jaccard()).isZero();
  }

  @Test
  void withoutGoldAllIsZeroAndPredictionsAreWrong() {
    var score = score(List.of(), List.of(at(0, 5)));
    assertThat(score).isEqualTo(new MatchScore(0, 1, 0, 0, 0));
    assertThat(score.f1()).isZero();
    assertThat(score(List.of(), List.of())).isEqualTo(MatchScore.NOTHING);
    assertThat(MatchScore.NOTHING.f1()).isZero();
  }

  @Test
  void countsOfManyTextsAreAdded() {
    // First text: 1 of 1 right, 1 gold. Second text: 0 of 3 right, 1 gold.
    var first = score(List.of(at(0, 5)), List.of(at(0, 5)));
    var second = score(List.of(at(0, 5)), List.of(at(5, 9), at(10, 12), at(12, 13)));
    var both = first.plus(second);
    assertThat(both.precision()).isEqualTo(1.0 / 4);
    assertThat(both.recall()).isEqualTo(1.0 / 2);
    assertThat(both.jaccard()).isCloseTo(1.0 / 3, EXACTLY);
  }

  @Test
  void spansOfDifferentTextsDoNotMeet() {
    var both = score(List.of(at(0, 5)), List.of()).plus(score(List.of(), List.of(at(0, 5))));
    assertThat(both.f1()).isZero();
    assertThat(both.jaccard()).isZero();
  }

  @Property
  void goldAgainstItselfIsPerfect(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100) Integer> starts) {
    var spans = starts.stream().map(start -> at(start, start + 3)).toList();
    var score = score(spans, spans);
    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.jaccard()).isCloseTo(1, EXACTLY);
  }

  private static MatchScore score(List<Passage> gold, List<Passage> predicted) {
    return MatchScore.of(gold, predicted, Passage::jaccard);
  }

  private static Passage at(int start, int end) {
    return Passage.of(start, end);
  }
}
