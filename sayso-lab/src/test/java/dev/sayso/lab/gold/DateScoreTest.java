package dev.sayso.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.lab.bench.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateScoreTest {
  private static final String DAY =
      "{'dates': [{'doc': '01', 'text': 'late on Friday', 'iso': '2031-05-02'}]}";

  @Test
  void aTimeInThePhraseIsTheDay() {
    assertThat(dates("Friday", "2031-05-02", "2031-05-02")).isEqualTo("dates 1 / 1");
    assertThat(dates("Friday, they", "2031-05-02", "2031-05-02")).isEqualTo("dates 1 / 1");
  }

  @Test
  void anotherDayOrMoreThanADayIsAMiss() {
    assertThat(dates("Friday", "2031-05-09", "2031-05-09")).isEqualTo("dates 0 / 1");
    assertThat(dates("Friday", "2031-05-02", "2031-05-03")).isEqualTo("dates 0 / 1");
    assertThat(dates("Friday", "2031-05-02", null)).isEqualTo("dates 0 / 1");
    assertThat(dates("Friday", null, null)).isEqualTo("dates 0 / 1");
  }

  @Test
  void aTimeElsewhereIsAMiss() {
    assertThat(dates("May", "2031-05-02", "2031-05-02")).isEqualTo("dates 0 / 1");
  }

  @Test
  void aPhraseIsNoPartOfAnother() {
    var sheet = "{'dates': [{'doc': '01', 'text': '9 March', 'iso': '2031-03-09'}]}";
    var sample = new Sample("01", "On 19 March.").time("9 March", "2031-03-09", "2031-03-09");
    assertThat(Scores.scored(sheet, sample)).isEqualTo("dates 0 / 1");
  }

  @Test
  void theDayOfPublicationIsExact() {
    var sheet = "{'published': [{'doc': '01', 'iso': '2031-05-02'}]}";
    assertThat(published(sheet, "2031-05-02", "2031-05-02")).isEqualTo("published 1 / 1");
    assertThat(published(sheet, "2031-05-01", "2031-05-02")).isEqualTo("published 0 / 1");
    assertThat(published(sheet, null, "2031-05-02")).isEqualTo("published 0 / 1");
    assertThat(published(sheet, null, null)).isEqualTo("published 0 / 1");
  }

  @Test
  void anIntervalLiesInsideTheBounds() {
    var sheet = "{'published': [{'doc': '01', 'from': '2031-05-02', 'to': '2031-05-04'}]}";
    assertThat(published(sheet, "2031-05-02", "2031-05-04")).isEqualTo("published 1 / 1");
    assertThat(published(sheet, "2031-05-03", "2031-05-03")).isEqualTo("published 1 / 1");
    assertThat(published(sheet, "2031-05-01", "2031-05-03")).isEqualTo("published 0 / 1");
    assertThat(published(sheet, "2031-05-03", "2031-05-05")).isEqualTo("published 0 / 1");
    assertThat(published(sheet, "2031-05-02", null)).isEqualTo("published 0 / 1");
  }

  @Test
  void aMisleadingYearIsWrong() {
    var sheet =
        "{'published': [{'doc': '01', 'from': '2020-01-01', 'to': '2040-01-01',"
            + " 'misleading': ['2021-03-01', '2031']}]}";
    assertThat(published(sheet, "2031-05-02", "2032-05-02")).isEqualTo("published 0 / 1");
    assertThat(published(sheet, "2021-03-01", "2021-03-01")).isEqualTo("published 0 / 1");
    assertThat(published(sheet, "2021-03-02", "2021-03-02")).isEqualTo("published 1 / 1");
  }

  @Test
  void aReportThatWasNotReadIsAMiss() {
    assertThat(Scores.scored("{'published': [{'doc': '01', 'iso': '2031-05-02'}]}"))
        .isEqualTo("published 0 / 1");
    assertThat(Scores.scored(DAY)).isEqualTo("dates 0 / 1");
  }

  private static String dates(String words, @Nullable String from, @Nullable String to) {
    var sample = new Sample("01", "In May, late on Friday, they left.").time(words, from, to);
    return Scores.scored(DAY, sample);
  }

  private static String published(String sheet, @Nullable String from, @Nullable String to) {
    return Scores.scored(sheet, new Sample("01", "Text.").published(from, to));
  }
}
