package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {
  private static final Phrase SOURCE = new Phrase(Role.SOURCE, 0, 1);
  private static final Phrase FIRST = new Phrase(Role.CUE, 1, 2);
  private static final Phrase CONTENT = new Phrase(Role.CONTENT, 2, 5);
  private static final Phrase SECOND = new Phrase(Role.CUE, 9, 10);
  private static final Phrase REST = new Phrase(Role.CONTENT, 6, 8);

  @Test
  void aPhraseGoesToTheCueWhoseVectorFits() {
    var scores = scores();
    scores.ties(SECOND.from())[Ties.offset(Role.CUE, false)] = 9;
    for (var phrase : List.of(SOURCE, CONTENT)) {
      scores.ties(phrase.from())[Ties.offset(phrase.role(), false)] = -9;
    }
    scores.ties(REST.from())[Ties.offset(Role.CONTENT, false)] = 9;
    var distances = new float[Ties.DISTANCES];
    distances[Ties.NO_SOURCE] = -1;
    var tied = new Ties(distances).tied(List.of(SOURCE, FIRST, CONTENT, REST, SECOND), scores);
    assertThat(tied)
        .containsExactly(
            new TiedPhrases(SOURCE, FIRST, List.of(CONTENT), 1),
            new TiedPhrases(null, SECOND, List.of(REST), 1));
  }

  @Test
  void twoCuesMayShareASource() {
    var distances = new float[Ties.DISTANCES];
    distances[Ties.NO_SOURCE] = -1;
    assertThat(new Ties(distances).tied(List.of(SOURCE, FIRST, SECOND), scores()))
        .containsExactly(
            new TiedPhrases(SOURCE, FIRST, List.of(), 1),
            new TiedPhrases(SOURCE, SECOND, List.of(), 1));
  }

  @Test
  void aCueWhomNoSourceFitsHasNone() {
    var distances = new float[Ties.DISTANCES];
    distances[Ties.NO_SOURCE] = 1;
    assertThat(new Ties(distances).tied(List.of(SOURCE, FIRST), scores()))
        .containsExactly(new TiedPhrases(null, FIRST, List.of(), 1));
  }

  @Test
  void withoutACueNothingIsTied() {
    assertThat(new Ties(new float[Ties.DISTANCES]).tied(List.of(SOURCE, CONTENT), scores()))
        .isEmpty();
  }

  @Test
  void distanceTellsSideSizeAndRole() {
    assertThat(Ties.distance(SOURCE, FIRST)).isZero();
    assertThat(Ties.distance(CONTENT, FIRST)).isEqualTo(24);
    assertThat(Ties.distance(REST, SECOND)).isEqualTo(17);
  }

  private static WordScores scores() {
    return new WordScores(new float[10][Tags.COUNT], new float[10][Ties.WIDTH]);
  }
}
