package dev.sayso.wire;

import dev.sayso.assessment.Assessment;
import dev.sayso.assessment.Difference;
import dev.sayso.assessment.Family;
import dev.sayso.assessment.TimelineEntry;
import dev.sayso.claim.Evidence;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Quote;
import dev.sayso.dossier.ToldStory;
import dev.sayso.lineage.Derivation;
import java.util.Map;

/** Puts told stories into the form of the wire. */
final class StoryForm {
  private final Map<DocumentId, Place> places;

  StoryForm(Map<DocumentId, Place> places) {
    this.places = places;
  }

  WireStory story(ToldStory told) {
    return new WireStory(
        told.story().id(),
        told.story().label(),
        told.story().documents().stream().map(DocumentId::value).toList(),
        told.claims().stream().map(this::claim).toList(),
        told.differences().stream().map(this::difference).toList(),
        told.lineage().stream().map(this::derivation).toList(),
        told.timeline().stream().map(this::entry).toList());
  }

  private WireStory.Claim claim(Assessment assessment) {
    var claim = assessment.claim();
    return new WireStory.Claim(
        claim.id(),
        span(claim.wording()).exact(),
        claim.evidence().stream().map(StoryForm::evidence).toList(),
        assessment.reports(),
        assessment.outlets(),
        assessment.origins(),
        assessment.families().stream().map(StoryForm::family).toList(),
        Words.of(assessment.standing()),
        Words.of(assessment.when()));
  }

  private static WireStory.Evidence evidence(Evidence evidence) {
    return new WireStory.Evidence(
        evidence.document().value(),
        evidence.statement(),
        Words.of(evidence.stance()),
        Words.of(evidence.match()));
  }

  private static WireStory.Family family(Family family) {
    return new WireStory.Family(family.origin(), family.statements(), family.because());
  }

  private WireStory.Difference difference(Difference difference) {
    return new WireStory.Difference(
        Words.of(difference.kind()),
        Words.of(difference.verdict()),
        difference.claim(),
        difference.explanation(),
        difference.items().stream().map(this::item).toList());
  }

  private WireStory.Item item(Difference.Item item) {
    var quote = item.quote();
    return new WireStory.Item(
        quote.document().value(), item.statement(), span(quote), item.value());
  }

  private WireStory.Derivation derivation(Derivation derivation) {
    return new WireStory.Derivation(
        derivation.from().value(),
        derivation.to().value(),
        Words.of(derivation.kind()),
        derivation.share(),
        derivation.evidence().stream().map(this::passage).toList());
  }

  private WireStory.Passage passage(Quote quote) {
    return new WireStory.Passage(quote.document().value(), span(quote));
  }

  private WireStory.TimelineEntry entry(TimelineEntry entry) {
    var quote = entry.passage();
    var span = span(quote);
    return new WireStory.TimelineEntry(
        Words.of(entry.when()), span.exact(), entry.claim(), quote.document().value(), span);
  }

  private WireSpan span(Quote quote) {
    var place = places.get(quote.document());
    if (place == null) {
      throw new IllegalArgumentException("no report " + quote.document().value());
    }
    var span = place.span(quote.span());
    if (!span.exact().equals(quote.exact())) {
      throw new IllegalArgumentException("not the words of the report: " + quote);
    }
    return span;
  }
}
