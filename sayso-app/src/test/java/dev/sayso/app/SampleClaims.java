package dev.sayso.app;

import static dev.sayso.statement.Content.Quotation.DIRECT;
import static dev.sayso.statement.Content.Quotation.INDIRECT;

import dev.sayso.assessment.Assessment;
import dev.sayso.assessment.Family;
import dev.sayso.assessment.Standing;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.Match;
import dev.sayso.document.Quote;
import dev.sayso.statement.Factuality.Likelihood;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.time.Days;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of the first invented story: every standing, every kind of tile. */
final class SampleClaims {
  private final SampleReport wire;
  private final SampleReport courier;
  private final SampleReport herald;
  private final SampleReport blog;
  private final SampleReport evening;
  private final SampleReport tide;

  SampleClaims(SampleReports reports) {
    this.wire = reports.wire;
    this.courier = reports.courier;
    this.herald = reports.herald;
    this.blog = reports.blog;
    this.evening = reports.evening;
    this.tide = reports.tide;
  }

  List<Assessment> all() {
    return List.of(sprinklers(), fireworks(), hurt(), outbreak(), insured(), smoke(), destroyed());
  }

  private static Evidence evidence(SampleReport report, String statement, Stance stance) {
    return new Evidence(report.id(), statement, stance, Match.SAME);
  }

  private static Assessment assessment(
      String id, Quote wording, Standing standing, List<Evidence> evidence, Family... families) {
    int reports = (int) evidence.stream().map(Evidence::document).distinct().count();
    return new Assessment(
        new Claim(id, wording, evidence),
        reports,
        reports,
        families.length,
        Arrays.asList(families),
        standing,
        Days.UNKNOWN);
  }

  private String calloway(SampleReport report, boolean direct, String words, String as) {
    return report.says(
        direct ? DIRECT : INDIRECT,
        words,
        List.of(report.link(report.named(as, "calloway"), null)),
        Stance.ASSERTS,
        SampleReport.PLAIN);
  }

  private Assessment sprinklers() {
    var a = calloway(wire, true, "The sprinklers never came on,", "Ines Calloway");
    var b = calloway(courier, true, "The sprinklers never came on,", "Ines Calloway");
    var c = calloway(herald, false, "The sprinklers stayed off", "Calloway");
    var d = blog.own("The sprinklers did not work.");
    var e =
        evening.says(
            INDIRECT,
            "the sprinklers had been shut off",
            List.of(evening.link(evening.named("Onslow", "northgate"), "rejected")),
            Stance.DENIES,
            SampleReport.PLAIN);
    return assessment(
        "k1",
        wire.quote("The sprinklers never came on"),
        Standing.CONTESTED,
        List.of(
            evidence(wire, a, Stance.ASSERTS),
            evidence(courier, b, Stance.ASSERTS),
            evidence(herald, c, Stance.ASSERTS),
            new Evidence(blog.id(), d, Stance.ASSERTS, Match.PERHAPS),
            evidence(evening, e, Stance.DENIES)),
        new Family(
            "Ines Calloway",
            List.of(a, b, c),
            List.of("the same sentence in A and B", "B copies A", "C credits Coast Wire")));
  }

  private String workers(SampleReport report, String as, @Nullable String reason, String words) {
    return report.says(
        INDIRECT,
        words,
        List.of(
            report.link(report.named("Radio Tide", "tide"), null),
            report.link(report.unnamed(as, "worker", reason), "told")),
        Stance.ASSERTS,
        SampleReport.PLAIN);
  }

  private Assessment fireworks() {
    var a =
        workers(
            wire,
            "Two dock workers",
            "for fear of losing their jobs",
            "fireworks were stored in the hall");
    var c = workers(herald, "two workers", null, "Fireworks were stored in the hall");
    var f =
        tide.says(
            DIRECT,
            "There were pallets of rockets, up to the ceiling,",
            List.of(
                tide.link(
                    tide.unnamed("one of two workers", "worker", "both fear for their jobs"),
                    "told")),
            Stance.ASSERTS,
            SampleReport.PLAIN);
    var denialA = denial(wire);
    var denialB = denial(courier);
    var e =
        evening.says(
            DIRECT,
            "There were fireworks in the hall, and we should have said so,",
            List.of(evening.link(evening.named("Northgate Logistics", "northgate"), "said")),
            Stance.CONFIRMS,
            SampleReport.PLAIN);
    var back =
        evening.says(
            INDIRECT,
            "withdrew its denial",
            List.of(evening.link(evening.named("Northgate Logistics", "northgate"), null)),
            Stance.DENIES,
            SampleReport.PLAIN);
    return assessment(
        "k2",
        wire.quote("fireworks were stored in the hall"),
        Standing.RETRACTED,
        List.of(
            evidence(wire, a, Stance.ASSERTS),
            evidence(wire, denialA, Stance.DENIES),
            evidence(courier, denialB, Stance.DENIES),
            evidence(herald, c, Stance.ASSERTS),
            evidence(evening, e, Stance.CONFIRMS),
            evidence(evening, back, Stance.DENIES),
            evidence(tide, f, Stance.ASSERTS)),
        new Family(
            "two dock workers", List.of(a, c, f), List.of("A and C have it from Radio Tide")),
        new Family("Northgate Logistics", List.of(e), List.of()));
  }

  private static String denial(SampleReport report) {
    return report.says(
        INDIRECT,
        "fireworks were stored there",
        List.of(report.link(report.named("Northgate Logistics", "northgate"), "denied")),
        Stance.DENIES,
        SampleReport.PLAIN);
  }

  private Assessment hurt() {
    var words = "hurting at least three people";
    var a = brigade(wire, words);
    var b = brigade(courier, words);
    var c = herald.own("Five people were hurt");
    var e =
        evening.says(
            INDIRECT,
            "Six people were hurt",
            List.of(evening.link(evening.named("the hospital", "hospital"), "said")),
            Stance.ASSERTS,
            SampleReport.PLAIN);
    wire.quantity("at least three people", 3.0, null, "people");
    courier.quantity("at least three people", 3.0, null, "people");
    herald.quantity("Five people", 5.0, 5.0, "people");
    evening.quantity("Six people", 6.0, 6.0, "people");
    return assessment(
        "k3",
        wire.quote(words),
        Standing.SEVERAL_ORIGINS,
        List.of(
            evidence(wire, a, Stance.ASSERTS),
            evidence(courier, b, Stance.ASSERTS),
            evidence(herald, c, Stance.ASSERTS),
            evidence(evening, e, Stance.ASSERTS)),
        new Family("Aldermouth fire brigade", List.of(a, b), List.of("B copies A")),
        new Family("the hospital", List.of(e), List.of()));
  }

  private static String brigade(SampleReport report, String words) {
    return report.says(
        INDIRECT,
        words,
        List.of(report.link(report.named("fire brigade", "brigade"), "said")),
        Stance.ASSERTS,
        SampleReport.PLAIN);
  }

  private Assessment outbreak() {
    var a = calloway(wire, false, "The fire broke out at 9:40 p.m.", "Calloway");
    return assessment(
        "k4",
        wire.quote("The fire broke out at 9:40 p.m."),
        Standing.ONE_ORIGIN,
        List.of(evidence(wire, a, Stance.ASSERTS)),
        new Family("Ines Calloway", List.of(a), List.of()));
  }

  private Assessment insured() {
    var reason = "asking not to be named because the talks are private";
    var c =
        herald.says(
            INDIRECT,
            "The hall may have been insured twice",
            List.of(
                herald.link(
                    herald.unnamed("a source close to the owner", "source", reason), "said")),
            Stance.ASSERTS,
            herald.hedged(null, "may"));
    return assessment(
        "k5",
        herald.quote("The hall may have been insured twice"),
        Standing.ONE_ORIGIN,
        List.of(evidence(herald, c, Stance.ASSERTS)),
        new Family("a source close to the owner", List.of(c), List.of()));
  }

  private Assessment smoke() {
    var a =
        wire.says(
            INDIRECT,
            "the smoke had reached the school",
            List.of(wire.link(new Source.Unresolved(wire.span("she"), List.of("calloway")), null)),
            Stance.ASSERTS,
            wire.hedged(Likelihood.VERY_LIKELY, "very likely"));
    return assessment(
        "k6",
        wire.quote("the smoke had reached the school"),
        Standing.ONE_ORIGIN,
        List.of(evidence(wire, a, Stance.ASSERTS)),
        new Family("somebody not made out", List.of(a), List.of()));
  }

  private Assessment destroyed() {
    var c = herald.own("a hall at Pell Quay went up in flames on Tuesday");
    return assessment(
        "k7",
        herald.quote("a hall at Pell Quay went up in flames on Tuesday"),
        Standing.OWN_VOICE_ONLY,
        List.of(evidence(herald, c, Stance.ASSERTS)));
  }
}
