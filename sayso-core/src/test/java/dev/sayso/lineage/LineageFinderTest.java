package dev.sayso.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.InventedReport;
import dev.sayso.cast.Cast;
import dev.sayso.statement.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineageFinderTest {
  private static final String FERRY =
      "A ferry with eighty passengers ran aground off the old lighthouse before midnight on Monday.";
  private static final String COAST =
      "The coastguard took all of them off within two hours although the sea was running high.";
  private static final String OTHER =
      "Nobody in the small harbour had ever seen so many blankets in one place, a baker remarked.";

  @Test
  void aCopyUnderTheAgencysDatelineIsVerbatim() {
    var wire = report("wire").outlet("Harbour Press").plain(FERRY + " " + COAST).plain(OTHER);
    var copy =
        report("copy").outlet("Oxmoor Mail").plain("ALBA (Harbour Press) - " + FERRY + " " + COAST);

    assertThat(lineage(wire, copy)).containsExactly("wire -> copy VERBATIM");
  }

  @Test
  void aCutReportComesFromTheLongerOne() {
    var whole = report("whole").plain(FERRY).plain(COAST).plain(OTHER);
    var cut = report("cut").plain(FERRY).plain(COAST);

    assertThat(lineage(whole, cut)).containsExactly("whole -> cut VERBATIM");
  }

  @Test
  void theEarlierDayIsTheOriginal() {
    var early = report("early").published("2031-05-02").plain(FERRY).plain(COAST);
    var late = report("late").published("2031-05-03").plain(FERRY).plain(COAST);

    assertThat(lineage(late, early)).containsExactly("early -> late VERBATIM");
  }

  @Test
  void equalReportsWithoutDaysHaveNoDirection() {
    assertThat(
            lineage(report("a").plain(FERRY).plain(COAST), report("b").plain(FERRY).plain(COAST)))
        .isEmpty();
  }

  @Test
  void aCreditLineIsADeclaration() {
    var wire = report("wire").outlet("Harbour Press").plain(FERRY);
    var taker = report("taker").plain(OTHER).credit("Harbour Press contributed to this report.");

    assertThat(lineage(wire, taker)).containsExactly("wire -> taker DECLARED");
  }

  @Test
  void tellingAnotherOutletIsADeclaration() {
    var herald = report("herald").outlet("The Alba Herald").plain(FERRY);
    var taker = report("taker").plain("The captain told the Herald that he was sorry.");

    assertThat(lineage(herald, taker)).containsExactly("herald -> taker DECLARED");
  }

  @Test
  void tellingTheOutletItselfIsNone() {
    var herald = report("herald").outlet("The Alba Herald").plain(FERRY);
    var own =
        report("own").outlet("Alba Herald").plain("The captain told the Herald that he was sorry.");

    assertThat(lineage(herald, own)).isEmpty();
  }

  @Test
  void namingAnOutletIsNotTakingFromIt() {
    var herald = report("herald").outlet("The Alba Herald").plain(FERRY);
    var other = report("other").plain("A pile of the Herald lay on the quay.");

    assertThat(lineage(herald, other)).isEmpty();
  }

  @Test
  void theDeclarationIsShownInItsWords() {
    var wire = report("wire").outlet("Harbour Press").plain(FERRY);
    var taker = report("taker").plain(OTHER).credit("Harbour Press contributed to this report.");

    assertThat(
            new LineageFinder()
                .derivations(List.of(wire.read(), taker.read()), new Cast(List.of()))
                .getFirst()
                .evidence())
        .extracting(quote -> quote.exact())
        .containsExactly("Harbour Press contributed to this report.");
  }

  @Test
  void differentReportsAreUnrelated() {
    assertThat(lineage(report("a").plain(FERRY), report("b").plain(OTHER))).isEmpty();
  }

  @Property(tries = 20)
  void theOrderOfReportsMakesNoDifference(@ForAll @IntRange(max = 1000) int seed) {
    var reports =
        new ArrayList<>(
            List.of(
                report("a").outlet("Harbour Press").plain(FERRY).plain(COAST).read(),
                report("b").plain("ALBA (Harbour Press) - " + FERRY).read(),
                report("c").plain(FERRY).plain(COAST).plain(OTHER).read(),
                report("d").plain(OTHER).credit("With files from Harbour Press").read()));
    var before = lineage(reports);
    Collections.shuffle(reports, new Random(seed));

    assertThat(lineage(reports)).isEqualTo(before);
  }

  private static InventedReport report(String name) {
    return InventedReport.named(name);
  }

  private static List<String> lineage(InventedReport... reports) {
    return lineage(Arrays.stream(reports).map(InventedReport::read).toList());
  }

  private static List<String> lineage(List<Reading> readings) {
    return new LineageFinder()
        .derivations(readings, new Cast(List.of())).stream()
            .map(each ->
                each.from().value().substring(1)
                    + " -> "
                    + each.to().value().substring(1)
                    + " "
                    + each.kind())
            .toList();
  }
}
