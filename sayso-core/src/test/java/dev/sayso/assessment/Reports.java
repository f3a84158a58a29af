package dev.sayso.assessment;

import dev.sayso.cast.Cast;
import dev.sayso.cast.Figure;
import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Imprint;
import dev.sayso.document.Receipt;
import dev.sayso.quantity.QuantityFinder;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Sentence;
import dev.sayso.statement.Content;
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
import java.util.stream.Collectors;

/** Small reports, made by hand. */
final class Reports {
  private static final QuantityFinder QUANTITIES = new QuantityFinder();
  private static final TimeFinder TIMES = new TimeFinder();

  private Reports() {}

  /** A report of an unknown day; each sentence ends with a full stop, a blank and a capital. */
  static Reading report(String id, String words) {
    return reading(id, words, Days.UNKNOWN, List.of());
  }

  /** A report of a day like 2025-03-20. */
  static Reading report(String id, String words, String day) {
    var written = Days.on(LocalDate.parse(day), Days.Basis.METADATA, "test");
    return reading(id, words, written, List.of());
  }

  /** A report in which the figure "e1" says something, some words of it quoted. */
  static Reading quoting(String id, String words, String content, String quoted) {
    return reading(
        id, words, Days.UNKNOWN, List.of(statement(words, content, quoted, Stance.ASSERTS)));
  }

  /** A report in which the figure "e1" says something. */
  static Reading saying(String id, String words, String content, Stance stance) {
    return reading(id, words, Days.UNKNOWN, List.of(statement(words, content, "", stance)));
  }

  static Reading reading(String id, String words, Days written, List<Statement> statements) {
    var text = new Text(words);
    var blocks = List.of(new Block(text.whole(), Block.Kind.BODY, "test"));
    var receipt = new Receipt(id + ".txt", "0".repeat(64), null, List.of());
    var imprint = new Imprint(null, null, "en", written);
    var document = new Document(new DocumentId(id), receipt, imprint, text, blocks, List.of());
    var person = new Entity("e1", "Ada Holm", Entity.Kind.PERSON, null, List.of());
    var scopes = List.of(text.whole());
    return new Reading(
        document,
        sentences(words),
        List.of(person),
        statements,
        TIMES.times(text, scopes, written),
        QUANTITIES.quantities(text, scopes));
  }

  private static List<Sentence> sentences(String words) {
    var sentences = new ArrayList<Sentence>();
    int from = 0;
    while (from < words.length()) {
      int stop = words.indexOf(". ", from);
      while (stop >= 0
          && stop + 2 < words.length()
          && Character.isLowerCase(words.charAt(stop + 2))) {
        stop = words.indexOf(". ", stop + 1);
      }
      int to = stop < 0 ? words.length() : stop + 1;
      sentences.add(new Sentence(sentences.size(), new Span(from, to), 0, List.of()));
      from = Math.min(words.length(), to + 1);
    }
    return sentences;
  }

  static Statement statement(String words, String content, String quoted, Stance stance) {
    var span = span(words, content);
    var parts = quoted.isEmpty() ? List.<Span>of() : List.of(span(words, quoted));
    var source = new Source.Named(Span.empty(0), "e1");
    var certain =
        new Factuality(
            Factuality.Polarity.POSITIVE, Factuality.Certainty.UNSTATED, null, null, null);
    return new Statement(
        "s1",
        List.of(new Link(source, null, null, "test", 1)),
        new Content(List.of(span), Content.Quotation.MIXED, parts),
        stance,
        certain,
        Days.UNKNOWN);
  }

  private static Span span(String words, String part) {
    int at = words.indexOf(part);
    return new Span(at, at + part.length());
  }

  /** One figure, the "e1" of all reports. */
  static Cast cast(List<Reading> readings) {
    var roles =
        readings.stream().map(reading -> new Figure.Role(reading.document().id(), "e1")).toList();
    return new Cast(List.of(new Figure("f1", "Ada Holm", Entity.Kind.PERSON, roles)));
  }

  /** {@code CONFLICT: a1 17 missing | b2 31 people}. */
  static String shown(List<Difference> differences) {
    return differences.stream().map(Reports::shown).collect(Collectors.joining("\n"));
  }

  private static String shown(Difference difference) {
    var items =
        difference.items().stream()
            .map(item -> item.quote().document().value() + " " + item.quote().exact())
            .collect(Collectors.joining(" | "));
    return difference.kind() + " " + difference.verdict() + ": " + items;
  }

  static List<Difference> differences(Reading... readings) {
    var all = List.of(readings);
    return new DifferenceFinder().differences(List.of(), all, cast(all));
  }
}
