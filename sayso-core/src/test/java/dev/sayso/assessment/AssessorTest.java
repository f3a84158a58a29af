package dev.sayso.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.InventedReport;
import dev.sayso.cast.CastFinder;
import dev.sayso.claim.ClaimAligner;
import dev.sayso.lineage.LineageFinder;
import dev.sayso.sentence.Entity.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessorTest {
  private static final String SLEPT = "the captain slept on the bridge";

  @Test
  void oneSourceInTwoReportsIsOneOrigin() {
    assertThat(
            first(
                report("a").outlet("Alba Herald").says("Anna Berg", SLEPT),
                report("b").outlet("Oxmoor Mail").says("Berg", SLEPT)))
        .isEqualTo("ONE_ORIGIN: 2 reports, 2 outlets, 1 origins [Anna Berg]");
  }

  @Test
  void twoSourcesAreTwoOrigins() {
    assertThat(
            first(
                report("a").outlet("Alba Herald").says("Anna Berg", SLEPT),
                report("b").outlet("Alba Herald").says("Tom Lund", SLEPT)))
        .isEqualTo("SEVERAL_ORIGINS: 2 reports, 1 outlets, 2 origins [Anna Berg, Tom Lund]");
  }

  @Test
  void aReportsOwnVoiceIsNoOrigin() {
    assertThat(
            first(
                report("a").own("The ferry struck a sandbank near the lighthouse"),
                report("b").own("The ferry hit a sandbank near the lighthouse")))
        .isEqualTo("OWN_VOICE_ONLY: 2 reports, 1 outlets, 0 origins []");
  }

  @Test
  void theSpokesmanAndHisCompanyAreOneOrigin() {
    assertThat(
            first(
                report("a")
                    .names("Vantis Shipping", Kind.ORGANIZATION, null)
                    .names("Anna Berg", Kind.PERSON, "Vantis Shipping spokeswoman")
                    .says("Anna Berg", SLEPT),
                report("b")
                    .names("Vantis Shipping", Kind.ORGANIZATION, null)
                    .says("Vantis Shipping", SLEPT)))
        .isEqualTo("ONE_ORIGIN: 2 reports, 1 outlets, 1 origins [Anna Berg]");
  }

  @Test
  void unnamedPeopleWhoToldOneOutletMayBeOne() {
    assertThat(
            first(
                report("a").unnamedTells("A sailor", "Radio Nord", SLEPT),
                report("b").unnamedTells("A member of the crew", "Radio Nord", SLEPT)))
        .isEqualTo("ONE_ORIGIN: 2 reports, 1 outlets, 1 origins [A sailor]");
  }

  @Test
  void unnamedPeopleWhoAreDescribedAlikeMayBeOne() {
    assertThat(
            first(
                report("a").unnamedSays("officials", SLEPT),
                report("b").unnamedSays("officials in the harbour", SLEPT)))
        .isEqualTo("ONE_ORIGIN: 2 reports, 1 outlets, 1 origins [officials]");
  }

  @Test
  void everyJoiningSaysWhy() {
    var assessment =
        assess(report("a").says("Anna Berg", SLEPT), report("b").says("Berg", SLEPT)).getFirst();

    assertThat(assessment.families().getFirst().because())
        .containsExactly("the same source, Anna Berg");
  }

  @Test
  void aDenialByAnotherContests() {
    assertThat(first(report("a").says("Anna Berg", SLEPT), report("b").denies("Tom Lund", SLEPT)))
        .startsWith("CONTESTED: 2 reports, 1 outlets, 1 origins");
  }

  @Test
  void aClaimThatIsOnlyDeniedCountsItsDeniers() {
    assertThat(first(report("a").denies("Anna Berg", SLEPT), report("b").denies("Tom Lund", SLEPT)))
        .isEqualTo("SEVERAL_ORIGINS: 2 reports, 1 outlets, 2 origins [Anna Berg, Tom Lund]");
  }

  @Test
  void whatItsSourceTakesBackIsRetracted() {
    assertThat(
            first(report("a").says("Anna Berg", SLEPT), report("b").takesBack("Anna Berg", SLEPT)))
        .startsWith("RETRACTED");
  }

  @Test
  void contestedClaimsComeFirst() {
    var assessments =
        assess(
            report("a").says("Anna Berg", "the lifeboats were rotten").says("Anna Berg", SLEPT),
            report("b").says("Eva Holm", "the lifeboats were rotten").denies("Tom Lund", SLEPT),
            report("c").says("Jan Krog", "the lifeboats were rotten"));

    assertThat(assessments)
        .extracting(Assessment::standing)
        .containsExactly(Standing.CONTESTED, Standing.SEVERAL_ORIGINS);
  }

  private static InventedReport report(String name) {
    return InventedReport.named(name);
  }

  private static List<Assessment> assess(InventedReport... reports) {
    var readings = Arrays.stream(reports).map(InventedReport::read).toList();
    var cast = new CastFinder().cast(readings);
    var claims = new ClaimAligner().claims(readings, cast);
    var lineage = new LineageFinder().derivations(readings, cast);
    var differences = new DifferenceFinder().differences(claims, readings, cast);
    return new Assessor().assess(claims, readings, cast, lineage, differences);
  }

  /** The first claim as "standing: three numbers [origins]". */
  private static String first(InventedReport... reports) {
    var assessment = assess(reports).getFirst();
    return "%s: %d reports, %d outlets, %d origins %s"
        .formatted(
            assessment.standing(),
            assessment.reports(),
            assessment.outlets(),
            assessment.origins(),
            assessment.families().stream().map(Family::origin).toList());
  }
}
