package dev.sayso.statement;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Imprint;
import dev.sayso.document.Receipt;
import dev.sayso.sentence.EntityFinder;
import dev.sayso.sentence.QuotationFinder;
import dev.sayso.sentence.Segmenter;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small report for tests: a paragraph a line; a first line that starts with # is the headline.
 */
record Report(Document document, List<Statement> statements) {
  static Report of(String text) {
    return of(text, null);
  }

  static Report of(String marked, @Nullable String outlet) {
    return of(marked, outlet, AttributionModel.NONE);
  }

  static Report of(String marked, @Nullable String outlet, AttributionModel model) {
    boolean headed = marked.startsWith("# ");
    var text = headed ? marked.substring(2) : marked;
    var document =
        new Document(
            new DocumentId("r1"),
            new Receipt("test", "0".repeat(64), null, List.of()),
            new Imprint(outlet, null, "en", Days.UNKNOWN),
            new Text(text),
            blocks(text, headed),
            List.of());
    var sentences = new Segmenter().sentences(document);
    var quoted = new QuotationFinder().passages(document);
    var entities = new EntityFinder().entities(document, sentences);
    var statements = new StatementFinder(model).statements(document, sentences, quoted, entities);
    return new Report(document, statements);
  }

  private static List<Block> blocks(String text, boolean headed) {
    var blocks = new ArrayList<Block>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end + 1;
      var kind = at == 0 && headed ? Block.Kind.HEADLINE : Block.Kind.BODY;
      blocks.add(new Block(new Span(at, end), kind, "test"));
      at = end;
    }
    return blocks;
  }

  /**
   * The text with source, cue and content of every attribution, and what is odd about the first.
   */
  String marked() {
    var marks = new ArrayList<Mark>();
    for (var statement : attributed()) {
      var link = statement.chain().getLast();
      link.source().words().ifPresent(span -> marks.add(new Mark("S", span)));
      if (link.cue() != null) {
        link.cue().spans().forEach(span -> marks.add(new Mark("C", span)));
      }
      statement.content().spans().forEach(span -> marks.add(new Mark("X", span)));
    }
    return drawn(marks.stream().distinct().toList()) + oddities();
  }

  /** "Herald > officials: the wall had cracks" for every attribution, a line each. */
  String chains() {
    return attributed().stream()
        .map(statement -> chain(statement) + ": " + content(statement))
        .collect(Collectors.joining("\n"));
  }

  /** What the report says in its own voice, a line each. */
  String own() {
    return statements.stream()
        .filter(Statement::isOwn)
        .map(this::content)
        .collect(Collectors.joining("\n"));
  }

  List<Statement> attributed() {
    return statements.stream().filter(statement -> !statement.isOwn()).toList();
  }

  String words(@Nullable Span span) {
    return span == null ? "-" : document.text().slice(span);
  }

  String content(Statement statement) {
    return statement.content().spans().stream().map(this::words).collect(Collectors.joining(" … "));
  }

  private String chain(Statement statement) {
    return statement.chain().stream()
        .map(link -> words(link.source().words().orElse(null)))
        .collect(Collectors.joining(" > "));
  }

  private String oddities() {
    if (attributed().isEmpty()) {
      return "";
    }
    var first = attributed().getFirst();
    var odd = new StringBuilder();
    if (first.stance() != Stance.ASSERTS) {
      odd.append(" ~ ").append(name(first.stance()));
    }
    if (first.factuality().polarity() == Factuality.Polarity.NEGATIVE) {
      odd.append(" ~ negative");
    }
    return odd.toString();
  }

  private static String name(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private record Mark(String role, Span span) {}

  private String drawn(List<Mark> marks) {
    var drawn = new StringBuilder();
    var value = document.text().value();
    for (int i = 0; i <= value.length(); i++) {
      int at = i;
      marks.stream().filter(mark -> mark.span().end() == at).forEach(_ -> drawn.append(']'));
      marks.stream()
          .filter(mark -> mark.span().start() == at)
          .sorted((a, b) -> b.span().length() - a.span().length())
          .forEach(mark -> drawn.append('[').append(mark.role()).append(' '));
      if (i < value.length()) {
        drawn.append(value.charAt(i));
      }
    }
    return drawn.toString();
  }
}
