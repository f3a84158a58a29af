package dev.sayso.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.app.SampleDossier;
import org.junit.jupiter.api.Test;

class DossierViewTest {
  private final StoryView story = DossierView.of(SampleDossier.dossier()).stories().getFirst();

  @Test
  void reportsHaveLettersInTheOrderOfTheDossier() {
    assertThat(story.reports())
        .extracting(ReportView::letter)
        .containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(story.reports().get(3).outlet()).isEqualTo("4-quayside.txt");
  }

  @Test
  void lettersGoOnAfterZ() {
    assertThat(Letters.of(25)).isEqualTo("Z");
    assertThat(Letters.of(26)).isEqualTo("AA");
    assertThat(Letters.of(701)).isEqualTo("ZZ");
    assertThat(Letters.of(702)).isEqualTo("AAA");
  }

  @Test
  void oneWhoSaysItInSeveralReportsIsOneVoice() {
    var voices = story.claims().getFirst().voices();
    assertThat(voices.getFirst().name()).isEqualTo("Ines Calloway");
    assertThat(voices.getFirst().letters()).containsExactly("A", "B", "C");
  }

  @Test
  void aPronounIsNeverAName() {
    assertThat(story.claims().get(5).voices().getFirst().name())
        .isEqualTo("somebody not made out (“she”): Ines Calloway");
  }

  @Test
  void thoseBetweenAreNamed() {
    assertThat(story.claims().get(1).voices())
        .extracting(Voice::role)
        .anyMatch(role -> role.endsWith("via Radio Tide"));
  }

  @Test
  void everyKindOfTileIsThere() {
    var kinds =
        story.claims().stream()
            .flatMap(claim ->
                java.util.stream.Stream.concat(
                    claim.tiles().stream(),
                    claim.denials().stream().flatMap(d -> d.tiles().stream())))
            .map(Tile::kind)
            .distinct();
    assertThat(kinds).containsExactlyInAnyOrder(TileKind.values());
  }

  @Test
  void sameWordsOfTwoReportsAreOneItem() {
    var numbers = story.differences().get(1);
    assertThat(numbers.items()).hasSize(3);
    assertThat(numbers.items().getFirst().others()).containsExactly("B");
  }

  @Test
  void keysOfTheSecondStoryDiffer() {
    var stories = DossierView.of(SampleDossier.dossier()).stories();
    assertThat(stories.get(0).prefix()).isEmpty();
    assertThat(stories.get(1).prefix()).isEqualTo("s2-");
  }
}
