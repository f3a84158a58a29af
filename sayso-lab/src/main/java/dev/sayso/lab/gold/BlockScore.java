package dev.sayso.lab.gold;

import dev.sayso.lab.bench.Stretch;
import dev.sayso.wire.WireSpan;
import dev.sayso.wire.WireStory;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Scores what of a report is taken for the report.
 *
 * <ul>
 *   <li>{@code debris}: of the gold debris, that of which no occurrence touches headline, body or
 *       credit. Debris that is not in the text at all does not harm and counts, if the report was
 *       read.
 *   <li>{@code body}: of the gold words to keep, those that stand whole within body or credit at
 *       one of their places.
 *   <li>{@code body_characters}: of the characters of all paragraphs that hold gold words to keep
 *       or the words of a gold statement, and no gold debris, those in headline, body or credit.
 *       Words that are not in the text count as lost with their own length.
 *   <li>{@code sourcing}: of the gold sourcing lines, those in a credit block, or shown as
 *       sourcing: in the evidence of a declared derivation or as the source or cue of a link.
 * </ul>
 */
final class BlockScore {
  private static final List<String> KEPT = List.of("headline", "body", "credit");
  private static final List<String> BODY = List.of("body", "credit");
  private static final List<String> CREDIT = List.of("credit");

  private final GoldSheet gold;
  private final Findings findings;

  private BlockScore(GoldSheet gold, Findings findings) {
    this.gold = gold;
    this.findings = findings;
  }

  /** The tallies of all kinds that have to do with blocks. */
  static List<Tally> tallies(GoldSheet gold, Findings findings) {
    var score = new BlockScore(gold, findings);
    return List.of(score.debris(), score.body(), score.bodyCharacters(), score.sourcing());
  }

  private Tally debris() {
    var count = new Tally.Count("debris");
    for (var phrase : gold.boilerplate()) {
      var page = findings.page(phrase.doc());
      if (page.isEmpty()) {
        count.miss(phrase.doc(), phrase.text(), "report not read");
      } else if (touches(page.get(), phrase.text(), KEPT)) {
        count.miss(phrase.doc(), phrase.text(), "in the body");
      } else {
        count.hit();
      }
    }
    return count.tally();
  }

  private static boolean touches(Page page, String words, List<String> kinds) {
    var blocks = page.blocks(kinds);
    return page.find(words).stream().anyMatch(place -> Page.common(place, blocks) > 0);
  }

  private Tally body() {
    var count = new Tally.Count("body");
    for (var phrase : gold.bodyKept()) {
      if (isWithin(phrase, BODY)) {
        count.hit();
      } else {
        count.miss(phrase.doc(), phrase.text(), kinds(phrase));
      }
    }
    return count.tally();
  }

  private boolean isWithin(GoldSheet.Phrase phrase, List<String> kinds) {
    return findings
        .page(phrase.doc())
        .filter(page ->
            page.find(phrase.text()).stream()
                .anyMatch(place -> Page.common(place, page.blocks(kinds)) == place.length()))
        .isPresent();
  }

  private String kinds(GoldSheet.Phrase phrase) {
    var kinds = new TreeSet<String>();
    findings
        .page(phrase.doc())
        .ifPresent(page -> {
          for (var place : page.find(phrase.text())) {
            page.report().blocks().stream()
                .filter(block -> place.overlaps(new Stretch(block.start(), block.end())))
                .forEach(block -> kinds.add(block.kind() + " " + block.why()));
          }
        });
    return kinds.isEmpty() ? "not in the text" : kinds.toString();
  }

  private Tally bodyCharacters() {
    var count = new Tally.Count("body_characters");
    var seen = new TreeSet<String>();
    for (var phrase : bodyPhrases()) {
      var places = findings.find(phrase.doc(), phrase.text());
      if (places.isEmpty()) {
        count.add(0, phrase.text().length());
        count.note(phrase.doc(), phrase.text(), "not in the text");
      }
      for (var place : places) {
        var page = findings.page(phrase.doc()).orElseThrow();
        var paragraph = page.paragraph(place);
        if (seen.add(phrase.doc() + " " + paragraph.start()) && !holdsDebris(page, paragraph)) {
          int kept = Page.common(paragraph, page.blocks(KEPT));
          count.add(kept, paragraph.length());
          if (kept < paragraph.length()) {
            count.note(phrase.doc(), phrase.text(), "paragraph kept in part: " + kept);
          }
        }
      }
    }
    return count.tally();
  }

  private List<GoldSheet.Phrase> bodyPhrases() {
    var phrases = new ArrayList<>(gold.bodyKept());
    gold.statements().stream()
        .map(statement -> new GoldSheet.Phrase(statement.doc(), statement.content()))
        .forEach(phrases::add);
    return phrases;
  }

  private boolean holdsDebris(Page page, Stretch paragraph) {
    var doc = findings.docOf(page.report().id());
    return gold.boilerplate().stream()
        .filter(phrase -> phrase.doc().equals(doc))
        .flatMap(phrase -> page.find(phrase.text()).stream())
        .anyMatch(paragraph::overlaps);
  }

  private Tally sourcing() {
    var count = new Tally.Count("sourcing");
    for (var phrase : gold.sourcingKept()) {
      if (isWithin(phrase, CREDIT) || isShownAsSourcing(phrase)) {
        count.hit();
      } else {
        count.miss(phrase.doc(), phrase.text(), kinds(phrase));
      }
    }
    return count.tally();
  }

  private boolean isShownAsSourcing(GoldSheet.Phrase phrase) {
    var shown = findings.page(phrase.doc()).stream().flatMap(this::sourcingSpans).toList();
    return findings.find(phrase.doc(), phrase.text()).stream()
        .anyMatch(place ->
            shown.stream()
                .filter(span -> span.start() < span.end())
                .anyMatch(span -> place.overlaps(Stretch.of(span))));
  }

  private Stream<WireSpan> sourcingSpans(Page page) {
    var id = page.report().id();
    var declared =
        findings.dossier().stories().stream()
            .flatMap(story -> story.lineage().stream())
            .filter(edge -> edge.kind().equals("declared"))
            .flatMap(edge -> edge.evidence().stream())
            .filter(passage -> passage.report().equals(id))
            .map(WireStory.Passage::span);
    var links =
        page.report().statements().stream()
            .flatMap(statement -> statement.chain().stream())
            .flatMap(link ->
                Stream.concat(link.cue().stream(), Stream.ofNullable(link.source().span())));
    return Stream.concat(declared, links);
  }
}
