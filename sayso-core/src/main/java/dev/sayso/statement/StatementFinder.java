package dev.sayso.statement;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.QuotedPassage;
import dev.sayso.sentence.Sentence;
import dev.sayso.text.Span;
import dev.sayso.time.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who says what. Thread-safe. */
public final class StatementFinder {
  /** A statement before it has its name. */
  private record Draft(List<Link> chain, Content content, Stance stance, Factuality factuality) {}

  private static final Comparator<Draft> BY_CONTENT =
      Comparator.comparingInt((Draft draft) -> draft.content().span().start())
          .thenComparingInt(draft -> draft.chain().size())
          .thenComparingInt(draft -> -draft.content().span().end());

  private final AttributionModel model;

  /** Finds by a trained model first, then by rules. */
  public StatementFinder(AttributionModel model) {
    this.model = model;
  }

  /** The statements of a document, in order of content; the report's own voice included. */
  public List<Statement> statements(
      Document document,
      List<Sentence> sentences,
      List<QuotedPassage> quoted,
      List<Entity> entities) {
    var findings = findings(document, sentences, quoted);
    var drafts = new ArrayList<Draft>();
    var sources = new SourceReader(document.text(), entities);
    var chains = new ChainMaker(findings, sources, new Outlets(document));
    var reasons = new AnonymityReasons(document.text(), sentences);
    var contents = new ContentMaker(document.text(), quoted);
    for (int i = 0; i < findings.size(); i++) {
      var chain = chains.chain(i).stream().map(link -> explained(link, reasons)).toList();
      drafts.add(draft(document, findings.get(i), chain, contents));
    }
    drafts.addAll(own(document, sentences, findings));
    drafts.sort(BY_CONTENT);
    return named(document, drafts);
  }

  private List<Finding> findings(
      Document document, List<Sentence> sentences, List<QuotedPassage> quoted) {
    var maker = new FrameMaker(document, sentences, quoted);
    var readable = document.readable().stream().map(Block::span).toList();
    var marks = model.attributions(document.text(), readable);
    var learned = new Learned(document.text(), model, marks);
    var memory = new SpeakerMemory(learned::covers);
    for (var frame : maker.frames()) {
      memory.add(frame, learned.findings(frame, FrameReader.findings(frame)));
    }
    var findings = new ArrayList<>(memory.findings());
    for (var frame : maker.innerFrames()) {
      findings.addAll(learned.findings(frame, FrameReader.findings(frame)));
    }
    findings.addAll(learned.rest());
    findings.sort(Comparator.comparing(Finding::contentSpan));
    return findings;
  }

  private static Link explained(Link link, AnonymityReasons reasons) {
    return new Link(
        reasons.explained(link.source()), link.cue(), link.to(), link.rule(), link.score());
  }

  private static Draft draft(
      Document document, Finding finding, List<Link> chain, ContentMaker contents) {
    var stance = new Denials(document.text()).stance(finding);
    var factuality = new FactualityReader(document.text()).factuality(finding, stance);
    return new Draft(chain, contents.content(finding.content()), stance, factuality);
  }

  private static List<Draft> own(
      Document document, List<Sentence> sentences, List<Finding> findings) {
    var voice = new Link(new Source.Voice(), null, null, "own-voice", 1);
    return new OwnVoice(document.text(), findings)
        .spans(sentences).stream().map(span -> own(document, voice, span)).toList();
  }

  private static Draft own(Document document, Link voice, Span span) {
    var by = new Attribution(null, List.of(), "", null, null);
    var finding = new Finding(voice.rule(), 1, by, List.of(span), Stance.ASSERTS);
    var question = document.text().slice(span).endsWith("?");
    var stance = question ? Stance.ASKS : Stance.ASSERTS;
    var factuality = new FactualityReader(document.text()).factuality(finding, stance);
    var content = new Content(List.of(span), Content.Quotation.OWN, List.of());
    return new Draft(List.of(voice), content, stance, factuality);
  }

  private static List<Statement> named(Document document, List<Draft> drafts) {
    var statements = new ArrayList<Statement>();
    for (int i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      statements.add(
          new Statement(
              document.id().value() + "-s" + (i + 1),
              draft.chain(),
              draft.content(),
              draft.stance(),
              draft.factuality(),
              Days.UNKNOWN));
    }
    return statements;
  }
}
