package dev.sayso.app;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Imprint;
import dev.sayso.document.Notice;
import dev.sayso.document.Quote;
import dev.sayso.document.Receipt;
import dev.sayso.quantity.Quantity;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Mention;
import dev.sayso.statement.Anonymity;
import dev.sayso.statement.Content;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report made by hand. Its lines say what they are: {@code # headline}, {@code ~ debris}, {@code
 * % credit}, body without a mark.
 */
final class SampleReport {
  static final Factuality PLAIN =
      new Factuality(Factuality.Polarity.POSITIVE, Factuality.Certainty.CERTAIN, null, null, null);

  private final Document document;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();

  SampleReport(String input, @Nullable String outlet, Days published, String marked) {
    var text = new StringBuilder();
    var blocks = new ArrayList<Block>();
    for (var line : marked.lines().toList()) {
      var kind = kind(line);
      var bare = (kind == Block.Kind.BODY ? line : line.substring(2)) + "\n";
      blocks.add(
          new Block(new Span(text.length(), text.length() + bare.length()), kind, why(kind)));
      text.append(bare);
    }
    var sha256 = sha256(text.toString());
    this.document =
        new Document(
            DocumentId.ofSha256(sha256),
            new Receipt(input, sha256, null, List.of()),
            new Imprint(outlet, null, "en", published),
            new Text(text.toString()),
            blocks,
            published.isKnown()
                ? List.of()
                : List.of(new Notice("date/none", "The report does not say when it appeared.")));
  }

  private static Block.Kind kind(String line) {
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '#' -> Block.Kind.HEADLINE;
      case '~' -> Block.Kind.DEBRIS;
      case '%' -> Block.Kind.CREDIT;
      default -> Block.Kind.BODY;
    };
  }

  private static String why(Block.Kind kind) {
    return kind == Block.Kind.DEBRIS ? "debris/menu" : "line/mark";
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  DocumentId id() {
    return document.id();
  }

  /** Where some words stand. */
  Span span(String words) {
    int at = document.text().value().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in " + document.receipt().input() + ": " + words);
    }
    return new Span(at, at + words.length());
  }

  Quote quote(String words) {
    return Quote.of(document, span(words));
  }

  SampleReport entity(String key, String name, Entity.Kind kind, @Nullable String office) {
    int at = document.text().value().indexOf(name);
    var mentions =
        at < 0
            ? List.<Mention>of()
            : List.of(new Mention(new Span(at, at + name.length()), Mention.Form.NAME));
    entities.add(new Entity(key, name, kind, office, mentions));
    return this;
  }

  Source named(String words, String entity) {
    return new Source.Named(span(words), entity);
  }

  Source unnamed(String words, String kind, @Nullable String reason) {
    return new Source.Unnamed(
        span(words), new Anonymity(kind, null, null, reason == null ? null : span(reason)));
  }

  Link link(Source source, @Nullable String cue) {
    var found = cue == null ? null : new Cue(List.of(span(cue)), "say");
    return new Link(source, found, null, "test/rule", 1);
  }

  Factuality hedged(Factuality.@Nullable Likelihood band, String hedge) {
    return new Factuality(
        Factuality.Polarity.POSITIVE,
        Factuality.Certainty.PROBABLE,
        band,
        span(hedge),
        Factuality.Whose.SOURCE);
  }

  /** What is said, how, by whom; gives the id of the statement. */
  String says(
      Content.Quotation how, String words, List<Link> chain, Stance stance, Factuality sure) {
    var id = id().value() + "-" + (statements.size() + 1);
    var content =
        new Content(
            List.of(span(words)),
            how,
            how == Content.Quotation.DIRECT ? List.of(span(words)) : List.of());
    statements.add(new Statement(id, chain, content, stance, sure, Days.UNKNOWN));
    return id;
  }

  String own(String words) {
    return says(
        Content.Quotation.OWN,
        words,
        List.of(link(new Source.Voice(), null)),
        Stance.ASSERTS,
        PLAIN);
  }

  SampleReport quantity(String words, @Nullable Double low, @Nullable Double high, String counted) {
    var bound =
        low == null
            ? Quantity.Bound.AT_MOST
            : high == null ? Quantity.Bound.AT_LEAST : Quantity.Bound.EXACT;
    quantities.add(new Quantity(span(words), low, high, bound, null, counted));
    return this;
  }

  Reading reading() {
    return new Reading(document, List.of(), entities, statements, List.of(), quantities);
  }
}
