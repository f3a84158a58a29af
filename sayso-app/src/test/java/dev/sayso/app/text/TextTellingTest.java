package dev.sayso.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.app.Golden;
import dev.sayso.app.SampleDossier;
import dev.sayso.app.view.DossierView;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextTellingTest {
  private final DossierView view = DossierView.of(SampleDossier.dossier());

  private String told(int width, boolean colors, int claims) throws IOException {
    var out = new StringBuilder();
    TextTelling.write(view, new TextSettings(width, new Paint(colors), claims, 8), out);
    return out.toString();
  }

  @Test
  void aStoryInPlainText() throws IOException {
    Golden.assertSame("text/plain-80.txt", told(80, false, 20));
  }

  @Test
  void aStoryInColours() throws IOException {
    Golden.assertSame("text/colours-80.txt", told(80, true, 20));
  }

  @Test
  void noLineIsWiderThanAsked() throws IOException {
    for (int width : new int[] {40, 60, 80, 110}) {
      assertThat(told(width, false, 20).lines()).allMatch(line -> Cells.width(line) <= width);
    }
  }

  @Test
  void coloursChangeNoWord() throws IOException {
    assertThat(told(80, true, 20).replaceAll("\u001b\\[\\d*m", "")).isEqualTo(told(80, false, 20));
  }

  @Test
  void aLongStorySaysHowMuchMoreThereIs() throws IOException {
    assertThat(told(80, false, 2)).contains("+ 5 more: --all").doesNotContain("  3.");
  }
}
