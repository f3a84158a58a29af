package dev.sayso.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.lab.bench.Sample;
import dev.sayso.lab.bench.Stretch;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void placesCountCodePoints() {
    assertThat(page("😀 cafe\u0301 😀 opens").find("😀 opens")).containsExactly(new Stretch(8, 15));
  }

  @Test
  void everyPlaceIsFound() {
    assertThat(page("a dam, a dam").find("dam"))
        .containsExactly(new Stretch(2, 5), new Stretch(9, 12));
  }

  @Test
  void anyWhiteSpaceIsOneBlank() {
    var page = page("The\u00A0dam \r\n  broke.");
    assertThat(page.find("The dam  broke")).containsExactly(new Stretch(0, 17));
    assertThat(page.find(" dam\n")).containsExactly(new Stretch(4, 7));
  }

  @Test
  void caseAndMarksMatter() {
    assertThat(page("Share this").find("share")).isEmpty();
    assertThat(page("“Yes”").find("\"Yes\"")).isEmpty();
    assertThat(page("(a.c)").find("(abc)")).isEmpty();
  }

  @Test
  void wholeWordsAreNoPartsOfWords() {
    var page = page("In 1926, 26 of 260 left; 26.");
    assertThat(page.findWhole("26")).containsExactly(new Stretch(9, 11), new Stretch(25, 27));
  }

  @Test
  void aPatternIsFoundInTheText() {
    assertThat(page("One siren.\nNo\nalarm.").find(Pattern.compile("siren|no alarm", 2)))
        .containsExactly(new Stretch(4, 9), new Stretch(11, 19));
  }

  @Test
  void aParagraphEndsAtLineBreaks() {
    var page = page("Head\r\nFirst line.\nSecond.");
    assertThat(page.paragraph(new Stretch(8, 9))).isEqualTo(new Stretch(6, 17));
    assertThat(page.paragraph(new Stretch(0, 4))).isEqualTo(new Stretch(0, 4));
    assertThat(page.paragraph(new Stretch(20, 25))).isEqualTo(new Stretch(18, 25));
    // Words over two lines are in a paragraph of both.
    assertThat(page.paragraph(new Stretch(12, 22))).isEqualTo(new Stretch(6, 25));
  }

  @Test
  void nothingIsFoundInAnEmptyText() {
    assertThat(page("").find("x")).isEmpty();
  }

  @Test
  void commonCountsCharacters() {
    var places = List.of(new Stretch(0, 4), new Stretch(6, 20));
    assertThat(Page.common(new Stretch(2, 8), places)).isEqualTo(4);
    assertThat(Page.common(new Stretch(4, 6), places)).isZero();
  }

  private static Page page(String text) {
    return new Page(new Sample("01", text).report());
  }
}
