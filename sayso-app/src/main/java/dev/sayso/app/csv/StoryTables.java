package dev.sayso.app.csv;

import dev.sayso.app.view.ClaimView;
import dev.sayso.app.view.Denial;
import dev.sayso.app.view.StoryView;
import dev.sayso.app.view.Voice;
import dev.sayso.assessment.Standing;
import dev.sayso.statement.Factuality.Likelihood;
import dev.sayso.statement.Stance;
import dev.sayso.time.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables with a row for something in a story: claims, origins, differences and so on. */
final class StoryTables {
  private final Table stories =
      new Table(
          "stories.csv",
          "story_id label first_published last_published reports outlets claims disputed_claims");
  private final Table claims =
      new Table(
          "claims.csv",
          "claim_id story_id proposition report_id event_date_from event_date_to origins reports"
              + " outlets confirmed_by denied_by max_band min_band status");
  private final Table origins = new Table("origins.csv", "claim_id origin mention_ids because");
  private final Table differences =
      new Table(
          "differences.csv",
          "difference_id story_id kind verdict claim_id explanation report_id mention_id start_cp"
              + " end_cp exact value");
  private final Table timeline =
      new Table(
          "timeline.csv",
          "story_id date_from date_to basis what claim_id report_id start_cp end_cp because");
  private final Table lineage =
      new Table(
          "lineage.csv",
          "from_report to_report kind share evidence_report evidence_start_cp evidence_end_cp"
              + " evidence_exact");

  List<Table> tables() {
    return List.of(stories, claims, origins, differences, timeline, lineage);
  }

  void add(StoryView story) {
    var spots = Spot.of(story.reports());
    var id = story.told().story().id();
    stories.add(
        id,
        story.title(),
        days(story).map(Days::from).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null),
        days(story).map(Days::to).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null),
        story.reports().size(),
        story.outlets(),
        story.claims().size(),
        story.count(Standing.CONTESTED));
    story.claims().forEach(claim -> claim(id, claim));
    differences(id, story, spots);
    timeline(id, story, spots);
    lineage(story, spots);
  }

  private static Stream<Days> days(StoryView story) {
    return story.reports().stream().map(report -> report.document().imprint().published());
  }

  private void claim(String story, ClaimView view) {
    var assessment = view.assessment();
    var claim = assessment.claim();
    claims.add(
        claim.id(),
        story,
        claim.wording().exact(),
        claim.wording().document().value(),
        assessment.when().from(),
        assessment.when().to(),
        assessment.origins(),
        assessment.reports(),
        assessment.outlets(),
        names(view.voices().stream().filter(StoryTables::confirms)),
        names(view.denials().stream().map(Denial::voice)),
        band(view, Comparator.naturalOrder()),
        band(view, Comparator.reverseOrder()),
        Terms.of(assessment.standing()));
    for (var family : assessment.families()) {
      origins.add(
          claim.id(),
          family.origin(),
          String.join(" ", family.statements()),
          String.join("; ", family.because()));
    }
  }

  private static boolean confirms(Voice voice) {
    return voice.said().stream().anyMatch(said -> said.evidence().stance() == Stance.CONFIRMS);
  }

  private static String names(Stream<Voice> voices) {
    return voices.map(Voice::name).collect(Collectors.joining("; "));
  }

  /** The greatest band of a claim in this order; none if nobody gives one. */
  private static @Nullable String band(ClaimView claim, Comparator<Likelihood> order) {
    return claim.said().stream()
        .map(said -> said.statement().factuality().likelihood())
        .filter(Objects::nonNull)
        .map(Likelihood.class::cast)
        .max(order)
        .map(Terms::of)
        .orElse(null);
  }

  private void differences(String story, StoryView view, Map<String, Spot> spots) {
    for (var row : view.differences()) {
      var difference = row.difference();
      for (var item : difference.items()) {
        var spot = Spot.in(spots, item.quote());
        differences.add(
            story + "-" + row.key(),
            story,
            Terms.of(difference.kind()),
            Terms.of(difference.verdict()),
            difference.claim(),
            difference.explanation(),
            item.quote().document().value(),
            item.statement(),
            spot.start(item.quote().span()),
            spot.end(item.quote().span()),
            item.quote().exact(),
            item.value());
      }
    }
  }

  private void timeline(String story, StoryView view, Map<String, Spot> spots) {
    for (var entry : view.told().timeline()) {
      var passage = entry.passage();
      var spot = Spot.in(spots, passage);
      timeline.add(
          story,
          entry.when().from(),
          entry.when().to(),
          Terms.of(entry.when().basis()),
          passage.exact(),
          entry.claim(),
          passage.document().value(),
          spot.start(passage.span()),
          spot.end(passage.span()),
          String.join("; ", entry.when().because()));
    }
  }

  private void lineage(StoryView view, Map<String, Spot> spots) {
    for (var row : view.lineage()) {
      var derivation = row.derivation();
      var from = row.from().id().value();
      var to = row.to().id().value();
      if (derivation.evidence().isEmpty()) {
        lineage.add(
            from, to, Terms.of(derivation.kind()), derivation.share(), null, null, null, null);
      }
      for (var quote : derivation.evidence()) {
        var spot = Spot.in(spots, quote);
        lineage.add(
            from,
            to,
            Terms.of(derivation.kind()),
            derivation.share(),
            quote.document().value(),
            spot.start(quote.span()),
            spot.end(quote.span()),
            quote.exact());
      }
    }
  }
}
