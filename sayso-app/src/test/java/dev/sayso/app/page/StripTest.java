package dev.sayso.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.app.SampleDossier;
import dev.sayso.app.view.DossierView;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StripTest {
  private final DossierView view = DossierView.of(SampleDossier.dossier());

  @Test
  void numbersStandOnOneScale() {
    var strip = Objects.requireNonNull(Strip.of(view.stories().getFirst().differences().get(1)));
    assertThat(strip.bars()).extracting(Strip.Bar::style).containsExactly("arr", "dotn", "dotn");
    assertThat(strip.bars()).extracting(Strip.Bar::letters).containsExactly("A B", "C", "E");
    assertThat(strip.ticks()).extracting(Strip.Tick::words).containsExactly("0", "2", "4", "6");
  }

  @Test
  void daysHaveNoStrip() {
    assertThat(Strip.of(view.stories().getFirst().differences().getFirst())).isNull();
  }
}
