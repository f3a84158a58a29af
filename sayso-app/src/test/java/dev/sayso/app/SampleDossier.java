package dev.sayso.app;

import dev.sayso.assessment.Difference;
import dev.sayso.assessment.TimelineEntry;
import dev.sayso.cast.Cast;
import dev.sayso.cast.Figure;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.dossier.Reject;
import dev.sayso.dossier.ToldStory;
import dev.sayso.lineage.Derivation;
import dev.sayso.sentence.Entity;
import dev.sayso.story.Story;
import dev.sayso.time.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An invented story of six reports with every kind of row and tile, and a second story of one. */
public final class SampleDossier {
  private final SampleReports samples = new SampleReports();
  private final SampleReport wire = samples.wire;
  private final SampleReport courier = samples.courier;
  private final SampleReport herald = samples.herald;
  private final SampleReport blog = samples.blog;
  private final SampleReport evening = samples.evening;
  private final SampleReport tide = samples.tide;
  private final SampleReport fair = samples.fair;

  private static final LocalDate FIRE = LocalDate.of(2025, 3, 4);

  private SampleDossier() {}

  /** The whole of it; the same every time. */
  public static Dossier dossier() {
    return new SampleDossier().make();
  }

  private Dossier make() {
    for (var report : samples.reports()) {
      report
          .entity("calloway", "Ines Calloway", Entity.Kind.PERSON, "harbour master")
          .entity("northgate", "Northgate Logistics", Entity.Kind.ORGANIZATION, null)
          .entity("brigade", "fire brigade", Entity.Kind.ORGANIZATION, null)
          .entity("tide", "Radio Tide", Entity.Kind.ORGANIZATION, null)
          .entity("hospital", "the hospital", Entity.Kind.ORGANIZATION, null);
    }
    var claims = new SampleClaims(samples).all();
    var story =
        new Story(
            "s1",
            "Fire destroys warehouse at Pell Quay, at least 3 hurt",
            samples.reports().stream().map(SampleReport::id).toList());
    var told = new ToldStory(story, cast(), claims, differences(), lineage(), timeline());
    return new Dossier(
        new Made("0.1.0", "0123456789abcdef"),
        Stream.concat(samples.reports().stream(), Stream.of(fair))
            .map(SampleReport::reading)
            .toList(),
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
                    samples.reports().stream()
                        .map(r -> new Figure.Role(r.id(), e.getKey()))
                        .toList()))
            .toList());
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
