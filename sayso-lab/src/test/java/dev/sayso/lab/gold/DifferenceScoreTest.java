package dev.sayso.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.lab.bench.Sample;
import dev.sayso.wire.WireDossier;
import dev.sayso.wire.WireStory;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceScoreTest {
  private static final Sample ONE = new Sample("01", "At 9 p.m. 26 were missing, said Berg.");
  private static final Sample TWO = new Sample("02", "In 1926, 45 were missing. No siren.");
  private static final String PAIR = sheet("'values': ['26', '45']", "'01', '02'", "conflict");

  @Test
  void aPairIsShownByAnItemForEachValue() {
    assertThat(pair("conflict", item(ONE, "26 were"), item(TWO, "45")))
        .isEqualTo("differences 1 / 1");
  }

  @Test
  void aPairNeedsBothValues() {
    assertThat(pair("conflict", item(ONE, "26"))).isEqualTo("differences 0 / 1");
    assertThat(pair("conflict", item(ONE, "26"), item(ONE, "26"))).isEqualTo("differences 0 / 1");
    assertThat(pair("conflict", item(ONE, "Berg"), item(TWO, "45"))).isEqualTo("differences 0 / 1");
  }

  @Test
  void aValueIsNoPartOfAnother() {
    assertThat(pair("conflict", item(TWO, "1926"), item(TWO, "45"))).isEqualTo("differences 0 / 1");
  }

  @Test
  void oneItemIsNotTwoValues() {
    var wide = new Sample("01", "26 or 45 were missing");
    var sheet = sheet("'values': ['26', '45']", "'01'", "conflict");
    assertThat(scored(sheet, wide, "conflict", item(wide, "26 or 45")))
        .isEqualTo("differences 0 / 1");
    assertThat(scored(sheet, wide, "conflict", item(wide, "26 or 45"), item(wide, "26")))
        .isEqualTo("differences 1 / 1");
  }

  @Test
  void theOppositeVerdictIsWrong() {
    assertThat(pair("fits", item(ONE, "26"), item(TWO, "45"))).isEqualTo("differences 0 / 1");
    assertThat(pair("unclear", item(ONE, "26"), item(TWO, "45"))).isEqualTo("differences 0 / 1");
    var items = List.of(item(ONE, "26"), item(TWO, "45"));
    assertThat(
            Scores.scored(PAIR, dossier(difference("conflict", items), difference("fits", items))))
        .isEqualTo("differences 0 / 1");
    assertThat(
            Scores.scored(
                PAIR, dossier(difference("conflict", items), difference("unclear", items))))
        .isEqualTo("differences 1 / 1");
  }

  @Test
  void anUpdateFits() {
    var sheet = sheet("'values': ['26', '45']", "'01', '02'", "fits");
    var items = List.of(item(ONE, "26"), item(TWO, "45"));
    assertThat(Scores.scored(sheet, dossier(difference("update", items))))
        .isEqualTo("differences 1 / 1");
    assertThat(pair("update", item(ONE, "26"), item(TWO, "45"))).isEqualTo("differences 0 / 1");
  }

  @Test
  void aPassageIsShownInTwoReports() {
    var sheet = sheet("'text': 'siren|MISSING'", "'01', '02'", "conflict");
    var shown = List.of(item(ONE, "were missing"), item(TWO, "No siren"));
    assertThat(Scores.scored(sheet, dossier(difference("conflict", shown))))
        .isEqualTo("differences 1 / 1");
    var once = List.of(item(TWO, "missing"), item(TWO, "No siren"));
    assertThat(Scores.scored(sheet, dossier(difference("conflict", once))))
        .isEqualTo("differences 0 / 1");
  }

  @Test
  void aPassageOfOneReportIsShownOnce() {
    var sheet = sheet("'text': 'No siren'", "'02'", "conflict");
    assertThat(Scores.scored(sheet, dossier(difference("conflict", List.of(item(TWO, "siren"))))))
        .isEqualTo("differences 1 / 1");
    assertThat(Scores.scored(sheet, dossier(difference("conflict", List.of(item(TWO, "45"))))))
        .isEqualTo("differences 0 / 1");
  }

  @Test
  void itemsOfOtherReportsDoNotCount() {
    var sheet = sheet("'values': ['26', '45']", "'02'", "conflict");
    var items = List.of(item(ONE, "26"), item(TWO, "45"));
    assertThat(Scores.scored(sheet, dossier(difference("conflict", items))))
        .isEqualTo("differences 0 / 1");
  }

  private static String sheet(String what, String docs, String verdict) {
    return "{'differences': [{'id': 'd', %s, 'docs': [%s], 'verdict': '%s'}]}"
        .formatted(what, docs, verdict);
  }

  private static String pair(String verdict, WireStory.Item... items) {
    return Scores.scored(PAIR, dossier(difference(verdict, List.of(items))));
  }

  private static String scored(
      String sheet, Sample sample, String verdict, WireStory.Item... items) {
    var story = story(difference(verdict, List.of(items)));
    return Scores.scored(sheet, Sample.dossier(List.of(story), sample));
  }

  private static WireStory.Difference difference(String verdict, List<WireStory.Item> items) {
    return new WireStory.Difference("number", verdict, null, "x", items);
  }

  private static WireStory.Item item(Sample sample, String words) {
    return new WireStory.Item(sample.id(), null, sample.at(words), null);
  }

  private static WireDossier dossier(WireStory.Difference... differences) {
    return Sample.dossier(List.of(story(differences)), ONE, TWO);
  }

  private static WireStory story(WireStory.Difference... differences) {
    return new WireStory(
        "s1", "x", List.of(), List.of(), List.of(differences), List.of(), List.of());
  }
}
