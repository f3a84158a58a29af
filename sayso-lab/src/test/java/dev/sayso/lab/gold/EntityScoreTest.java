package dev.sayso.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.lab.bench.Sample;
import org.junit.jupiter.api.Test;

class EntityScoreTest {
  private static final String BERG =
      "{'name': 'Anna Berg', 'variants': ['Anna Berg', 'Ana Berg', 'Berg'], 'docs': ['01', '02']%s}";

  @Test
  void oneIdOverAllReportsIsAHit() {
    assertThat(scored("", first("f1"), second("f1"))).isEqualTo("entities 1 / 1");
  }

  @Test
  void severalIdsAreAMiss() {
    assertThat(scored("", first("f1"), second("f2"))).isEqualTo("entities 0 / 1");
    var split =
        new Sample("02", "Ana Berg came. Berg left.").entity("f1", "Ana Berg").entity("f2", "Berg");
    assertThat(scored("", first("f1"), split)).isEqualTo("entities 0 / 1");
  }

  @Test
  void everyReportMustNameIt() {
    assertThat(scored("", first("f1"), new Sample("02", "Ana Berg came.")))
        .isEqualTo("entities 0 / 1");
    assertThat(scored("", first("f1"))).isEqualTo("entities 0 / 1");
  }

  @Test
  void articlePossessiveAndCaseDoNotMatter() {
    var sample = new Sample("02", "the ana berg’s house").entity("f1", "the ana berg’s");
    assertThat(scored("", first("f1"), sample)).isEqualTo("entities 1 / 1");
  }

  @Test
  void oneThatMustStayApartIsNotMixedIn() {
    var mixed = new Sample("02", "Ana Berg and Olaf Berg").entity("f1", "Ana Berg", "Olaf Berg");
    assertThat(scored(", 'not': ['Olaf Berg']", first("f1"), mixed)).isEqualTo("entities 0 / 1");
    var apart =
        new Sample("02", "Ana Berg and Olaf Berg")
            .entity("f1", "Ana Berg")
            .entity("f2", "Olaf Berg");
    assertThat(scored(", 'not': ['Olaf Berg']", first("f1"), apart)).isEqualTo("entities 1 / 1");
  }

  @Test
  void aSharedSurnameCountsOnlyWhereOneOfTheTwoIsNamed() {
    var sheet =
        "{'entities': ["
            + BERG.formatted(", 'not': ['Olaf Berg']")
            + ", {'name': 'Olaf Berg', 'variants': ['Olaf Berg', 'Berg'], 'docs': ['02'],"
            + " 'not': ['Anna Berg']}]}";
    var both =
        new Sample("02", "Berg met Ana Berg and Olaf Berg")
            .entity("f1", "Ana Berg")
            .entity("f2", "Olaf Berg", "Berg");
    assertThat(Scores.scored(sheet, first("f1"), both)).isEqualTo("entities 2 / 2");
    // In the first report only one of the two is named: the surname is hers.
    var wrong =
        new Sample("01", "Berg left Anna Berg").entity("f1", "Anna Berg").entity("f2", "Berg");
    assertThat(Scores.scored(sheet, wrong, both)).isEqualTo("entities 1 / 2");
  }

  private static String scored(String not, Sample... samples) {
    return Scores.scored("{'entities': [" + BERG.formatted(not) + "]}", samples);
  }

  private static Sample first(String id) {
    return new Sample("01", "Anna Berg came, Berg left.").entity(id, "Anna Berg", "Berg");
  }

  private static Sample second(String id) {
    return new Sample("02", "Ana Berg came.").entity(id, "Ana Berg");
  }
}
