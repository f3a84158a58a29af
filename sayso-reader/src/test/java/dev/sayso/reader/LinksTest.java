package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final Phrase SOURCE = new Phrase(Role.SOURCE, 0, 1);
  private static final Phrase FIRST = new Phrase(Role.CUE, 1, 2);
  private static final Phrase CONTENT = new Phrase(Role.CONTENT, 2, 5);
  private static final Phrase SECOND = new Phrase(Role.CUE, 9, 10);
  private static final Phrase REST = new Phrase(Role.CONTENT, 6, 8);

  @Test
  void aPhraseGoesToTheCueWhoseVectorFits() {
    var scores = new WordScores(new float[10][Tags.COUNT], new float[10][Links.WIDTH]);
    scores.links(SECOND.from())[Links.offset(Role.CUE, false)] = 9;
    for (var phrase : List.of(SOURCE, CONTENT)) {
      scores.links(phrase.from())[Links.offset(phrase.role(), false)] = -9;
    }
    scores.links(REST.from())[Links.offset(Role.CONTENT, false)] = 9;
    var tied =
        new Links(new float[Links.DISTANCES])
            .tied(List.of(SOURCE, FIRST, CONTENT, REST, SECOND), scores);
    assertThat(tied)
        .containsExactly(
            new TiedPhrases(SOURCE, FIRST, List.of(CONTENT)),
            new TiedPhrases(null, SECOND, List.of(REST)));
  }

  @Test
  void withoutACueNothingIsTied() {
    var scores = new WordScores(new float[10][Tags.COUNT], new float[10][Links.WIDTH]);
    assertThat(new Links(new float[Links.DISTANCES]).tied(List.of(SOURCE, CONTENT), scores))
        .isEmpty();
  }

  @Test
  void distanceTellsSideSizeAndRole() {
    assertThat(Links.distance(SOURCE, FIRST)).isZero();
    assertThat(Links.distance(CONTENT, FIRST)).isEqualTo(24);
    assertThat(Links.distance(REST, SECOND)).isEqualTo(17);
  }
}
