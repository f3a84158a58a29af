package dev.sayso;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Imprint;
import dev.sayso.document.Receipt;
import dev.sayso.quantity.QuantityFinder;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Mention;
import dev.sayso.sentence.Segmenter;
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
import dev.sayso.time.TimeFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes an invented report sentence by sentence, and its reading with it. */
public final class InventedReport {
  private final String input;
  private @Nullable String outlet;
  private Days published = Days.UNKNOWN;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private InventedReport(String input) {
    this.input = input;
  }

  /** A report of this file name; equal names make equal document ids. */
  public static InventedReport named(String input) {
    return new InventedReport(input);
  }

  public InventedReport outlet(String name) {
    outlet = name;
    return this;
  }

  public InventedReport published(String day) {
    published = Days.on(LocalDate.parse(day), Days.Basis.METADATA, "the page says so");
    return this;
  }

  public InventedReport headline(String words) {
    append(words + "\n", Block.Kind.HEADLINE);
    return this;
  }

  public InventedReport credit(String words) {
    append(words + "\n", Block.Kind.CREDIT);
    return this;
  }

  public InventedReport debris(String words) {
    append(words + "\n", Block.Kind.DEBRIS);
    return this;
  }

  /** A sentence that no statement is made of. */
  public InventedReport plain(String sentence) {
    append(sentence + "\n", Block.Kind.BODY);
    return this;
  }

  /** A name that stands in the report. */
  public InventedReport names(String name, Entity.Kind kind, @Nullable String office) {
    int start =
        append((office == null ? "" : office + " ") + name + " was there.\n", Block.Kind.BODY);
    key(name, kind, office, start + (office == null ? 0 : office.length() + 1));
    return this;
  }

  /** "NAME said CONTENT." */
  public InventedReport says(String name, String content) {
    return says(name, "said", content, Stance.ASSERTS);
  }

  public InventedReport denies(String name, String content) {
    return says(name, "denied that", content, Stance.DENIES);
  }

  /** "NAME withdrew the remark that CONTENT." */
  public InventedReport takesBack(String name, String content) {
    return says(name, "withdrew the remark that", content, Stance.ASSERTS);
  }

  private InventedReport says(String name, String cue, String content, Stance stance) {
    int start = append(name + " " + cue + " " + content + ".\n", Block.Kind.BODY);
    var source = new Source.Named(span(start, name), key(name, Entity.Kind.PERSON, null, start));
    int at = start + name.length() + 1;
    add(List.of(link(source, cue, at, null)), at + cue.length() + 1, content, stance);
    return this;
  }

  /** "WORDS told OUTLET that CONTENT.", the source unnamed. */
  public InventedReport unnamedTells(String words, String outletName, String content) {
    int start = append(words + " told " + outletName + " that " + content + ".\n", Block.Kind.BODY);
    var head = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    var source = new Source.Unnamed(span(start, words), new Anonymity(head, null, null, null));
    int told = start + words.length() + 1;
    int to = told + "told ".length();
    var link = link(source, "told", told, span(to, outletName));
    add(List.of(link), to + outletName.length() + " that ".length(), content, Stance.ASSERTS);
    return this;
  }

  /** "CONTENT, WORDS said.", the source unnamed. */
  public InventedReport unnamedSays(String words, String content) {
    int start = append(content + ", " + words + " said.\n", Block.Kind.BODY);
    int at = start + content.length() + 2;
    var head = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    var source = new Source.Unnamed(span(at, words), new Anonymity(head, null, null, null));
    add(
        List.of(link(source, "said", at + words.length() + 1, null)),
        start,
        content,
        Stance.ASSERTS);
    return this;
  }

  /** "CONTENT." in the report's own voice. */
  public InventedReport own(String content) {
    int start = append(content + ".\n", Block.Kind.BODY);
    var link = new Link(new Source.Voice(), null, null, "invented", 1);
    add(List.of(link), start, content, Stance.ASSERTS);
    return this;
  }

  public Reading read() {
    var id = new DocumentId("r" + input.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    var receipt = new Receipt(input, "0".repeat(64), null, List.of());
    var imprint = new Imprint(outlet, null, "en", published);
    var document = new Document(id, receipt, imprint, new Text(text.toString()), blocks, List.of());
    var scopes = document.readable().stream().map(Block::span).toList();
    return new Reading(
        document,
        new Segmenter().sentences(document),
        entities,
        statements.stream().map(statement -> withId(statement, id)).toList(),
        new TimeFinder().times(document.text(), scopes, published),
        new QuantityFinder().quantities(document.text(), scopes));
  }

  private static Statement withId(Statement statement, DocumentId id) {
    return new Statement(
        id.value() + "-" + statement.id(),
        statement.chain(),
        statement.content(),
        statement.stance(),
        statement.factuality(),
        statement.said());
  }

  private int append(String words, Block.Kind kind) {
    int start = text.length();
    text.append(words);
    blocks.add(new Block(new Span(start, text.length()), kind, "invented"));
    return start;
  }

  private String key(String name, Entity.Kind kind, @Nullable String office, int start) {
    var mention = new Mention(span(start, name), Mention.Form.NAME);
    for (int i = 0; i < entities.size(); i++) {
      var entity = entities.get(i);
      if (entity.name().equals(name)) {
        var mentions = new ArrayList<>(entity.mentions());
        mentions.add(mention);
        entities.set(i, new Entity(entity.key(), name, entity.kind(), entity.office(), mentions));
        return entity.key();
      }
    }
    var key = "e" + (entities.size() + 1);
    entities.add(new Entity(key, name, kind, office, List.of(mention)));
    return key;
  }

  private static Span span(int start, String words) {
    return new Span(start, start + words.length());
  }

  private static Link link(Source source, String cue, int at, @Nullable Span to) {
    var lemma = cue.split(" ")[0];
    return new Link(source, new Cue(List.of(span(at, lemma)), lemma), to, "invented", 1);
  }

  private void add(List<Link> chain, int start, String content, Stance stance) {
    var quotation =
        chain.getFirst().source() instanceof Source.Voice
            ? Content.Quotation.OWN
            : Content.Quotation.INDIRECT;
    var factuality =
        new Factuality(
            Factuality.Polarity.POSITIVE, Factuality.Certainty.CERTAIN, null, null, null);
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            chain,
            new Content(List.of(span(start, content)), quotation, List.of()),
            stance,
            factuality,
            Days.UNKNOWN));
  }
}
