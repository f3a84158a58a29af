package dev.sayso.wire;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.Imprint;
import dev.sayso.document.Notice;
import dev.sayso.document.Receipt;
import dev.sayso.quantity.Quantity;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Mention;
import dev.sayso.statement.Anonymity;
import dev.sayso.statement.Content;
import dev.sayso.statement.Content.Quotation;
import dev.sayso.statement.Cue;
import dev.sayso.statement.Factuality;
import dev.sayso.statement.Link;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import dev.sayso.time.TimeMention;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hand-made readings of one report. */
final class Readings {
  /** Holds an emoji, combining marks, CRLF, a right-to-left name and characters beyond the BMP. */
  static final Text RICH =
      new Text(
          "Ferry 😀 aground\r\n"
              + "The harbour board said: “the ferry hit a rock”, the Cafe\u0301 Gazette told us.\r\n"
              + "Two sailors from 𝔅ergen, unnamed as they feared for their jobs, "
              + "think it very likely that at least 3 people fell.\r\n"
              + "She told \u05E9\u05E8\u05D4 on 3 May: nobody knows 5 km.\r\n"
              + "Wire helped 👩‍🚒.\r\nCookies 🍪!");

  static final Factuality PLAIN =
      new Factuality(Factuality.Polarity.POSITIVE, Factuality.Certainty.CERTAIN, null, null, null);

  private Readings() {}

  /** Where some words stand first. */
  static Span span(Text text, String words) {
    int start = text.value().indexOf(words);
    return new Span(start, start + words.length());
  }

  /** A text of body with one entity and one statement in its own voice. */
  static Reading plain(String letter, String value) {
    var text = new Text(value);
    var document = document(letter, text, blocks(text, Block.Kind.BODY), Days.UNKNOWN);
    var entity = entity("e1", "the board", span(text, "board"), Entity.Kind.GROUP);
    var own =
        new Statement(
            "s1",
            List.of(new Link(new Source.Voice(), null, null, "own/clause", 1)),
            new Content(List.of(span(text, "Nobody fell")), Quotation.OWN, List.of()),
            Stance.ASSERTS,
            PLAIN,
            Days.UNKNOWN);
    return new Reading(document, List.of(), List.of(entity), List.of(own), List.of(), List.of());
  }

  /** With every alternative that the records of one report know. */
  static Reading everything() {
    var day = Days.on(LocalDate.of(2031, 5, 4), Days.Basis.METADATA, "the page says so");
    var blocks =
        blocks(
            RICH,
            Block.Kind.HEADLINE,
            Block.Kind.BODY,
            Block.Kind.BODY,
            Block.Kind.BODY,
            Block.Kind.CREDIT,
            Block.Kind.DEBRIS);
    return new Reading(
        document("a", RICH, blocks, day),
        List.of(),
        entities(),
        statements(),
        times(),
        quantities());
  }

  static Document document(String letter, Text text, List<Block> blocks, Days published) {
    boolean told = published.isKnown();
    return new Document(
        Dossiers.id(letter),
        new Receipt(
            letter + ".txt",
            letter.repeat(64),
            told ? URI.create("https://news.example/" + letter) : null,
            told ? List.of("copy.txt") : List.of()),
        new Imprint(told ? "The Gazette" : null, told ? "A. Writer" : null, "en", published),
        text,
        blocks,
        told ? List.of(new Notice("date/guess", "The date is a guess.")) : List.of());
  }

  /** A block a line, the last kind for all lines that are left. */
  static List<Block> blocks(Text text, Block.Kind... kinds) {
    var blocks = new ArrayList<Block>();
    int start = 0;
    while (start < text.length()) {
      int end = text.value().indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      var kind = kinds[Math.min(blocks.size(), kinds.length - 1)];
      var why = kind.name().toLowerCase(Locale.ROOT) + "/line";
      blocks.add(new Block(new Span(start, end), kind, why));
      start = end;
    }
    return blocks;
  }

  static Entity entity(String key, String name, Span mention, Entity.Kind kind) {
    return new Entity(key, name, kind, null, List.of(new Mention(mention, Mention.Form.NAME)));
  }

  private static Span at(String words) {
    return span(RICH, words);
  }

  private static List<Entity> entities() {
    return List.of(
        entity("e1", "the harbour board", at("harbour board"), Entity.Kind.ORGANIZATION),
        entity("e2", "Cafe\u0301 Gazette", at("Cafe\u0301 Gazette"), Entity.Kind.ORGANIZATION),
        entity("e3", "𝔅ergen", at("𝔅ergen"), Entity.Kind.PLACE),
        entity("e4", "\u05E9\u05E8\u05D4", at("\u05E9\u05E8\u05D4"), Entity.Kind.PERSON));
  }

  private static List<Statement> statements() {
    var board = new Source.Named(at("The harbour board"), "e1");
    var outer = new Link(new Source.Named(at("Cafe\u0301 Gazette"), "e2"), null, null, "outer", 1);
    var quoted = at("the ferry hit a rock");
    var direct =
        new Content(
            List.of(new Span(quoted.start() - 1, quoted.end() + 1)),
            Quotation.DIRECT,
            List.of(quoted));
    return List.of(
        statement("s1", List.of(outer, link(board, "said", at("told us"))), direct, PLAIN),
        statement("s2", List.of(link(sailors(), "think", null)), content("at least 3"), hedged()),
        statement(
            "s3",
            List.of(link(new Source.Unresolved(at("She"), List.of("e1", "e4")), "told", null)),
            new Content(List.of(at("nobody"), at("5 km")), Quotation.MIXED, List.of(at("5 km"))),
            PLAIN),
        statement(
            "s4",
            List.of(new Link(new Source.Unresolved(null, List.of()), null, null, "bare", 0)),
            content("knows"),
            PLAIN));
  }

  private static Statement statement(
      String id, List<Link> chain, Content content, Factuality factuality) {
    var said = new Days(null, LocalDate.of(2031, 5, 3), Days.Basis.STATED, List.of("on 3 May"));
    return new Statement(id, chain, content, Stance.CALLS_FOR, factuality, said);
  }

  private static Content content(String words) {
    return new Content(List.of(at(words)), Quotation.INDIRECT, List.of());
  }

  private static Link link(Source source, String cue, @Nullable Span to) {
    return new Link(source, new Cue(List.of(at(cue)), cue), to, "cue/verb", 0.5);
  }

  private static Source sailors() {
    return new Source.Unnamed(
        at("Two sailors from 𝔅ergen"),
        new Anonymity("sailor", "𝔅ergen", "two", at("as they feared for their jobs")));
  }

  private static Factuality hedged() {
    return new Factuality(
        Factuality.Polarity.NEGATIVE,
        Factuality.Certainty.PROBABLE,
        Factuality.Likelihood.VERY_LIKELY,
        at("very likely"),
        Factuality.Whose.SOURCE);
  }

  private static List<TimeMention> times() {
    var day = Days.on(LocalDate.of(2031, 5, 3), Days.Basis.STATED, "the page's year");
    return List.of(
        new TimeMention(at("3 May"), TimeMention.Type.DATE, "2031-05-03", day),
        new TimeMention(at("knows"), TimeMention.Type.DURATION, null, Days.UNKNOWN));
  }

  private static List<Quantity> quantities() {
    return List.of(
        new Quantity(at("at least 3"), 3.0, null, Quantity.Bound.AT_LEAST, null, "people"),
        new Quantity(at("5 km"), null, 4e6, Quantity.Bound.AT_MOST, "km", null),
        new Quantity(at("5"), 0.9, Double.POSITIVE_INFINITY, Quantity.Bound.ABOUT, "m3", null));
  }
}
