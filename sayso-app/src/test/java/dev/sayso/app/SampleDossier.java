package dev.sayso.app;

import static dev.sayso.statement.Content.Quotation.DIRECT;
import static dev.sayso.statement.Content.Quotation.INDIRECT;

import dev.sayso.assessment.Assessment;
import dev.sayso.assessment.Difference;
import dev.sayso.assessment.Family;
import dev.sayso.assessment.Standing;
import dev.sayso.assessment.TimelineEntry;
import dev.sayso.cast.Cast;
import dev.sayso.cast.Figure;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Evidence;
import dev.sayso.claim.Match;
import dev.sayso.document.Quote;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.dossier.Reject;
import dev.sayso.dossier.ToldStory;
import dev.sayso.lineage.Derivation;
import dev.sayso.sentence.Entity;
import dev.sayso.statement.Factuality.Likelihood;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.story.Story;
import dev.sayso.time.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An invented story of six reports with every kind of row and tile, and a second story of one. */
public final class SampleDossier {
  private final SampleReport wire =
      new SampleReport(
          "reports/1-coast-wire.txt",
          "Coast Wire",
          day(4, "The page says so."),
          """
          # Fire destroys warehouse at Pell Quay, at least 3 hurt
          ALDERMOUTH (Coast Wire) - A fire destroyed a warehouse at Pell Quay on Tuesday night, hurting at least three people, the fire brigade said.
          "The sprinklers never came on," harbour master Ines Calloway told reporters. "Somebody had shut the main valve."
          Two dock workers, who asked not to be named for fear of losing their jobs, told Radio Tide that fireworks were stored in the hall.
          Northgate Logistics, which owns the warehouse, denied that fireworks were stored there.
          The fire broke out at 9:40 p.m., Calloway said. It was very likely that the smoke had reached the school, she added.
          """);
  private final SampleReport courier =
      new SampleReport(
          "reports/2-courier.txt",
          "Aldermouth Courier",
          day(5, "The page says so."),
          """
          ~ Home News Sport Weather
          ~ Subscribe for 3.90 a month
          # At least 3 hurt as fire destroys Pell Quay warehouse
          A fire destroyed a warehouse at Pell Quay on Tuesday night, hurting at least three people, the fire brigade said.
          "The sprinklers never came on," harbour master Ines Calloway told reporters. "Somebody had shut the main valve."
          Northgate Logistics, which owns the warehouse, denied that fireworks were stored there.
          ~ Share this
          """);
  private final SampleReport herald =
      new SampleReport(
          "reports/3-herald.html",
          "The Harbour Herald",
          day(5, "The page says so."),
          """
          # THEY KNEW: port bosses let fireworks burn 🔥
          Five people were hurt when a hall at Pell Quay went up in flames on Tuesday.
          The sprinklers stayed off, Harbour Master Calloway said.
          Fireworks were stored in the hall, two workers told Radio Tide.
          The hall may have been insured twice, a source close to the owner said, asking not to be named because the talks are private.
          % Coast Wire contributed to this report.
          """);
  private final SampleReport blog =
      new SampleReport(
          "reports/4-quayside.txt",
          null,
          Days.UNKNOWN,
          """
          # What we know about the <script>alert("fire")</script> at Pell Quay & Sons
          The fire broke out shortly after ten in the evening, according to the café Ménage, which faces the quay.
          The sprinklers did not work.
          Mayor Ruth Adebayo said: “من البحر” and “Nobody told my office about fireworks.”
          """);
  private final SampleReport evening =
      new SampleReport(
          "reports/5-evening.txt",
          "Evening Star",
          day(6, "The page says so."),
          """
          # Northgate takes back statement on fireworks
          Northgate Logistics on Thursday withdrew its denial: “There were fireworks in the hall, and we should have said so,” said Piet Onslow, its spokesman.
          Six people were hurt, the hospital said on Thursday.
          Onslow rejected the claim that the sprinklers had been shut off as “nonsense”.
          """);
  private final SampleReport tide =
      new SampleReport(
          "reports/6-tide.txt",
          "Radio Tide",
          new Days(
              LocalDate.of(2025, 3, 5),
              LocalDate.of(2025, 3, 7),
              Days.Basis.SOLVED,
              List.of("It calls Tuesday “last Tuesday”.", "The fire was on 4 March.")),
          """
          # Workers: fireworks under the roof
          “There were pallets of rockets, up to the ceiling,” one of two workers told us; both fear for their jobs.
          The fire brigade expects to search the ruin until Sunday.
          """);
  private final SampleReport fair =
      new SampleReport(
          "reports/7-fair.txt",
          "Hill Gazette",
          day(5, "The page says so."),
          """
          # Cheese fair opens early
          The cheese fair opens a day early, the parish said.
          """);

  private static final LocalDate FIRE = LocalDate.of(2025, 3, 4);

  private SampleDossier() {}

  /** The whole of it; the same every time. */
  public static Dossier dossier() {
    return new SampleDossier().make();
  }

  private static Days day(int day, String because) {
    return Days.on(LocalDate.of(2025, 3, day), Days.Basis.METADATA, because);
  }

  private List<SampleReport> reports() {
    return List.of(wire, courier, herald, blog, evening, tide);
  }

  private Dossier make() {
    for (var report : reports()) {
      report
          .entity("calloway", "Ines Calloway", Entity.Kind.PERSON, "harbour master")
          .entity("northgate", "Northgate Logistics", Entity.Kind.ORGANIZATION, null)
          .entity("brigade", "fire brigade", Entity.Kind.ORGANIZATION, null)
          .entity("tide", "Radio Tide", Entity.Kind.ORGANIZATION, null)
          .entity("hospital", "the hospital", Entity.Kind.ORGANIZATION, null);
    }
    var claims =
        List.of(sprinklers(), fireworks(), hurt(), outbreak(), insured(), smoke(), destroyed());
    var story =
        new Story(
            "s1",
            "Fire destroys warehouse at Pell Quay, at least 3 hurt",
            reports().stream().map(SampleReport::id).toList());
    var told = new ToldStory(story, cast(), claims, differences(), lineage(), timeline());
    return new Dossier(
        new Made("0.1.0", "0123456789abcdef"),
        Stream.concat(reports().stream(), Stream.of(fair)).map(SampleReport::reading).toList(),
        List.of(told, cheese()),
        List.of(
            new Reject(
                "reports/8-broken.txt",
                17L,
                "text/encoding",
                "Not UTF-8 at byte 17. Save it as UTF-8.")));
  }

  private Cast cast() {
    return new Cast(
        Map.of(
                "calloway", "Ines Calloway",
                "northgate", "Northgate Logistics",
                "brigade", "Aldermouth fire brigade")
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e ->
                new Figure(
                    "f-" + e.getKey(),
                    e.getValue(),
                    Entity.Kind.ORGANIZATION,
                    reports().stream().map(r -> new Figure.Role(r.id(), e.getKey())).toList()))
            .toList());
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

  private List<Difference> differences() {
    return List.of(
        new Difference(
            Difference.Kind.DATE,
            Difference.Verdict.CONFLICT,
            "k4",
            List.of(
                item(wire, "at 9:40 p.m.", "2025-03-04T21:40"),
                item(blog, "shortly after ten in the evening", "2025-03-04T22:00")),
            "9:40 p.m. lies before ten in the evening."),
        new Difference(
            Difference.Kind.NUMBER,
            Difference.Verdict.UPDATE,
            "k3",
            List.of(
                item(wire, "at least three people", ">= 3"),
                item(courier, "at least three people", ">= 3"),
                item(herald, "Five people", "5"),
                item(evening, "Six people", "6")),
            "Six are within “at least three”; five and six are counts of different days."),
        new Difference(
            Difference.Kind.HEADLINE,
            Difference.Verdict.CONFLICT,
            null,
            List.of(item(herald, "THEY KNEW: port bosses let fireworks burn 🔥", null)),
            "Nobody is quoted as saying that anyone knew."));
  }

  private static Difference.Item item(SampleReport report, String words, @Nullable String value) {
    return new Difference.Item(report.quote(words), null, value);
  }

  private List<Derivation> lineage() {
    return List.of(
        new Derivation(
            wire.id(),
            courier.id(),
            Derivation.Kind.VERBATIM,
            0.94,
            List.of(courier.quote("A fire destroyed a warehouse at Pell Quay on Tuesday night"))),
        new Derivation(
            wire.id(),
            herald.id(),
            Derivation.Kind.DECLARED,
            null,
            List.of(herald.quote("Coast Wire contributed to this report."))),
        new Derivation(tide.id(), wire.id(), Derivation.Kind.DECLARED, null, List.of()));
  }

  private List<TimelineEntry> timeline() {
    var fire = Days.on(FIRE, Days.Basis.STATED, "“Tuesday night”, and the page is of 4 March.");
    return List.of(
        new TimelineEntry(fire, wire.quote("A fire destroyed a warehouse at Pell Quay"), "k7"),
        new TimelineEntry(
            fire, herald.quote("a hall at Pell Quay went up in flames on Tuesday"), "k7"),
        new TimelineEntry(
            Days.on(LocalDate.of(2025, 3, 6), Days.Basis.STATED, "“on Thursday”"),
            evening.quote("Northgate Logistics on Thursday withdrew its denial"),
            "k2"));
  }

  private ToldStory cheese() {
    return new ToldStory(
        new Story("s2", "Cheese fair opens early", List.of(fair.id())),
        new Cast(List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
