package dev.sayso.wire;

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
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Quote;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.Made;
import dev.sayso.dossier.Reject;
import dev.sayso.dossier.ToldStory;
import dev.sayso.lineage.Derivation;
import dev.sayso.sentence.Entity;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Stance;
import dev.sayso.story.Story;
import dev.sayso.time.Days;
import java.time.LocalDate;
import java.util.List;

/** Hand-made dossiers. */
final class Dossiers {
  static final Made MADE = new Made("9.9.9", "abc");

  private Dossiers() {}

  /** Of no report. */
  static Dossier empty() {
    return new Dossier(MADE, List.of(), List.of(), List.of());
  }

  /** Of some readings, without stories. */
  static Dossier of(Reading... readings) {
    return new Dossier(MADE, List.of(readings), List.of(), List.of());
  }

  /** With every alternative the records know. */
  static Dossier everything() {
    var first = Readings.everything();
    var second = Readings.plain("b", "The harbor board 🛥️ denies it.\nNobody fell.");
    return new Dossier(
        MADE,
        List.of(first, second),
        List.of(story(first, second)),
        List.of(
            new Reject("broken.zip", 17L, "zip/truncated", "the archive ends too early"),
            new Reject("nothing.txt", null, "text/empty", "there is nothing in it")));
  }

  private static ToldStory story(Reading first, Reading second) {
    var story =
        new Story("s1", "Ferry aground", List.of(first.document().id(), second.document().id()));
    var board =
        new Figure(
            "f1",
            "the Harbour Board",
            Entity.Kind.ORGANIZATION,
            List.of(
                new Figure.Role(first.document().id(), "e1"),
                new Figure.Role(second.document().id(), "e1")));
    return new ToldStory(
        story,
        new Cast(List.of(board)),
        List.of(assessment(first, second)),
        differences(first.document(), second.document()),
        lineage(first.document(), second.document()),
        timeline(first.document()));
  }

  private static Assessment assessment(Reading first, Reading second) {
    var claim =
        new Claim(
            "c1",
            quote(first.document(), "the ferry hit a rock"),
            List.of(
                evidence(first.document(), "s1", Stance.ASSERTS, Match.SAME),
                evidence(second.document(), "s1", Stance.DENIES, Match.PERHAPS)));
    return new Assessment(
        claim,
        2,
        2,
        1,
        List.of(new Family("the harbour board", List.of("s1"), List.of("named alike"))),
        Standing.CONTESTED,
        Days.UNKNOWN);
  }

  private static Evidence evidence(Document document, String id, Stance stance, Match match) {
    return new Evidence(document.id(), id, stance, match);
  }

  private static List<Difference> differences(Document first, Document second) {
    var item = new Difference.Item(quote(first, "at least 3"), "s2", "3");
    var other = new Difference.Item(quote(second, "Nobody fell"), null, null);
    return List.of(
        new Difference(
            Difference.Kind.NUMBER,
            Difference.Verdict.CONFLICT,
            "c1",
            List.of(item, other),
            "At least 3 is more than nobody."),
        new Difference(
            Difference.Kind.HEADLINE,
            Difference.Verdict.UNCLEAR,
            null,
            List.of(other),
            "The headline says more."));
  }

  private static List<Derivation> lineage(Document first, Document second) {
    return List.of(
        new Derivation(
            first.id(),
            second.id(),
            Derivation.Kind.SHARED_QUOTE,
            0.25,
            List.of(quote(second, "denies it"))),
        new Derivation(first.id(), second.id(), Derivation.Kind.DECLARED, null, List.of()));
  }

  private static List<TimelineEntry> timeline(Document document) {
    var from = LocalDate.of(2031, 5, 3);
    return List.of(
        new TimelineEntry(
            new Days(from, null, Days.Basis.SOLVED, List.of("after the fair")),
            quote(document, "the ferry hit a rock"),
            "c1"),
        new TimelineEntry(Days.UNKNOWN, quote(document, "at least 3"), null));
  }

  private static Quote quote(Document document, String words) {
    return Quote.of(document, Readings.span(document.text(), words));
  }

  static DocumentId id(String letter) {
    return DocumentId.ofSha256(letter.repeat(64));
  }
}
