package dev.sayso.app.csv;

import dev.sayso.app.view.ReportView;
import dev.sayso.app.view.Said;
import dev.sayso.app.view.StoryView;
import dev.sayso.app.view.Voices;
import dev.sayso.document.Block;
import dev.sayso.sentence.Entity;
import dev.sayso.statement.Content;
import dev.sayso.statement.Link;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables with a row for something in one report: reports, mentions, chains, numbers. */
final class ReportTables {
  private final Table reports =
      new Table(
          "reports.csv",
          "report_id letter input sha256 source_url outlet byline title published_from published_to"
              + " published_basis language story_id debris_share");
  private final Table mentions =
      new Table(
          "mentions.csv",
          "mention_id part claim_id report_id start_cp end_cp start_utf16 end_utf16 exact prefix"
              + " suffix quotation speaker speaker_start_cp speaker_end_cp cue hedge icd203_band"
              + " certainty polarity stance match rule_id");
  private final Table chains =
      new Table(
          "chains.csv",
          "mention_id step agent agent_kind cue told_to start_cp end_cp reason_given rule_id score");
  private final Table numbers =
      new Table(
          "numbers.csv",
          "report_id mention_id start_cp end_cp exact value_low value_high bound unit"
              + " counted_what");

  List<Table> tables() {
    return List.of(reports, mentions, chains, numbers);
  }

  void add(StoryView story) {
    var voices = new Voices(story.told().cast());
    var claims = claims(story);
    for (var report : story.reports()) {
      var spot = new Spot(report);
      report(story, report);
      for (var statement : report.reading().statements()) {
        for (var claim : claims.getOrDefault(statement.id(), List.of(Optional.empty()))) {
          mention(new Row(report, statement, spot, voices), claim);
        }
        chain(new Row(report, statement, spot, voices));
      }
      numbers(report, spot);
    }
  }

  /** A statement with what names and places it. */
  private record Row(ReportView report, Statement statement, Spot spot, Voices voices) {
    String words(Span span) {
      return spot.exact(span);
    }
  }

  /** A claim that a statement speaks to. */
  private record Spoken(String claim, Said said) {}

  private static Map<String, List<Optional<Spoken>>> claims(StoryView story) {
    var claims = new HashMap<String, List<Optional<Spoken>>>();
    for (var claim : story.claims()) {
      var id = claim.assessment().claim().id();
      Stream.concat(
              claim.said().stream(),
              claim.denials().stream().flatMap(denial -> denial.voice().said().stream()))
          .forEach(said ->
              claims
                  .computeIfAbsent(said.statement().id(), _ -> new ArrayList<>())
                  .add(Optional.of(new Spoken(id, said))));
    }
    return claims;
  }

  private void report(StoryView story, ReportView report) {
    var document = report.document();
    var published = document.imprint().published();
    reports.add(
        report.id().value(),
        report.letter(),
        document.receipt().input(),
        document.receipt().sha256(),
        document.receipt().url(),
        document.imprint().outlet(),
        document.imprint().byline(),
        report.headline(),
        published.from(),
        published.to(),
        Terms.of(published.basis()),
        document.imprint().language(),
        story.told().story().id(),
        debrisShare(report));
  }

  /** How much of the text is debris, 0 to 1, with two places. */
  private static String debrisShare(ReportView report) {
    long debris =
        report.document().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.DEBRIS)
            .mapToLong(block -> block.span().length())
            .sum();
    long hundredths = Math.round(100.0 * debris / Math.max(1, report.document().text().length()));
    return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
  }

  private void mention(Row row, Optional<Spoken> spoken) {
    var statement = row.statement();
    var factuality = statement.factuality();
    var link = statement.chain().getLast();
    var speaker = link.source().words();
    Content content = statement.content();
    for (int part = 0; part < content.spans().size(); part++) {
      var span = content.spans().get(part);
      mentions.add(
          statement.id(),
          part + 1,
          spoken.map(Spoken::claim).orElse(null),
          row.report().id().value(),
          row.spot().start(span),
          row.spot().end(span),
          span.start(),
          span.end(),
          row.words(span),
          row.spot().prefix(span),
          row.spot().suffix(span),
          Terms.of(content.quotation()),
          row.voices().name(row.report().reading(), link.source()),
          speaker.map(row.spot()::start).orElse(null),
          speaker.map(row.spot()::end).orElse(null),
          cue(row, link),
          factuality.hedge() == null ? null : row.words(factuality.hedge()),
          Terms.ofNullable(factuality.likelihood()),
          Terms.of(factuality.certainty()),
          Terms.of(factuality.polarity()),
          spoken
              .map(s -> Terms.of(s.said().evidence().stance()))
              .orElse(Terms.of(statement.stance())),
          spoken.map(s -> Terms.of(s.said().evidence().match())).orElse(null),
          link.rule());
    }
  }

  private static @Nullable String cue(Row row, Link link) {
    return link.cue() == null
        ? null
        : link.cue().spans().stream().map(row::words).collect(Collectors.joining(" … "));
  }

  private void chain(Row row) {
    var links = row.statement().chain();
    for (int step = 0; step < links.size(); step++) {
      var link = links.get(step);
      var words = link.source().words();
      chains.add(
          row.statement().id(),
          step + 1,
          row.voices().name(row.report().reading(), link.source()),
          kind(row.report(), link.source()),
          cue(row, link),
          link.to() == null ? null : row.words(link.to()),
          words.map(row.spot()::start).orElse(null),
          words.map(row.spot()::end).orElse(null),
          reason(row, link.source()),
          link.rule(),
          link.score());
    }
  }

  private static String kind(ReportView report, Source source) {
    return switch (source) {
      case Source.Named named ->
          report.reading().entity(named.entity()).map(Entity::kind).map(Terms::of).orElse("other");
      case Source.Unnamed _ -> "unnamed";
      case Source.Unresolved _ -> "unresolved";
      case Source.Voice _ -> "voice";
    };
  }

  private static @Nullable String reason(Row row, Source source) {
    return source instanceof Source.Unnamed unnamed && unnamed.anonymity().reason() != null
        ? row.words(unnamed.anonymity().reason())
        : null;
  }

  private void numbers(ReportView report, Spot spot) {
    for (var quantity : report.reading().quantities()) {
      var statement =
          report.reading().statements().stream()
              .filter(s -> s.content().spans().stream().anyMatch(quantity.span()::overlaps))
              .findFirst();
      numbers.add(
          report.id().value(),
          statement.map(Statement::id).orElse(null),
          spot.start(quantity.span()),
          spot.end(quantity.span()),
          spot.exact(quantity.span()),
          quantity.low(),
          quantity.high(),
          Terms.of(quantity.bound()),
          quantity.unit(),
          quantity.counted());
    }
  }
}
