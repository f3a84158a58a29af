package dev.sayso.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.lab.bench.Sample;
import dev.sayso.wire.WireStory;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryScoreTest {
  private static final String SHEET = "{'stories': {'together': ['01', '02'], 'apart': ['03']}}";
  private static final Sample ONE = sample("01");
  private static final Sample TWO = sample("02");
  private static final Sample THREE = sample("03");

  @Test
  void theRightReportsInOneStoryAreAHit() {
    assertThat(stories(Scores.story(TWO, ONE), Scores.story(THREE))).isEqualTo("stories 1 / 1");
  }

  @Test
  void aStoryWithTooManyOrTooFewReportsIsAMiss() {
    assertThat(stories(Scores.story(ONE, TWO, THREE))).isEqualTo("stories 0 / 1");
    assertThat(stories(Scores.story(ONE), Scores.story(TWO), Scores.story(THREE)))
        .isEqualTo("stories 0 / 1");
    assertThat(stories()).isEqualTo("stories 0 / 1");
  }

  @Test
  void anEdgeIsRightWithItsDirectionAndKind() {
    assertThat(lineage(edge("r01", "r02", "verbatim"))).isEqualTo("lineage 1 / 1");
    assertThat(lineage(edge("r01", "r02", "rewrite"))).isEqualTo("lineage 0 / 1");
    assertThat(lineage(edge("r02", "r01", "verbatim"))).isEqualTo("lineage 0 / 1");
    assertThat(lineage(edge("r01", "r02", "rewrite"), edge("r01", "r02", "verbatim")))
        .isEqualTo("lineage 1 / 1");
    assertThat(lineage()).isEqualTo("lineage 0 / 1");
  }

  private static String stories(WireStory... stories) {
    return Scores.scored(SHEET, Sample.dossier(List.of(stories), ONE, TWO, THREE));
  }

  private static String lineage(WireStory.Derivation... edges) {
    var story =
        new WireStory("s1", "x", List.of(), List.of(), List.of(), List.of(edges), List.of());
    return Scores.scored(
        "{'lineage': [{'from': '01', 'to': '02', 'kind': 'verbatim', 'cut': ['x']}]}",
        Sample.dossier(List.of(story), ONE, TWO));
  }

  private static WireStory.Derivation edge(String from, String to, String kind) {
    return new WireStory.Derivation(from, to, kind, null, List.of());
  }

  private static Sample sample(String doc) {
    return new Sample(doc, "Text.");
  }
}
