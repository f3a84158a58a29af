package dev.sayso.sentence;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Imprint;
import dev.sayso.document.Receipt;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import java.util.ArrayList;
import java.util.List;

/** Reports made by hand. */
final class Reports {
  private Reports() {}

  /** A report that is all body. */
  static Document body(String value) {
    return of(value.isEmpty() ? List.of() : List.of(value), Block.Kind.BODY);
  }

  /** A report of several blocks, the first of one kind, the others body. */
  static Document of(List<String> blocks, Block.Kind first) {
    var spans = new ArrayList<Block>();
    var value = new StringBuilder();
    for (var block : blocks) {
      var span = new Span(value.length(), value.length() + block.length());
      spans.add(new Block(span, spans.isEmpty() ? first : Block.Kind.BODY, "by-hand"));
      value.append(block);
    }
    return new Document(
        new DocumentId("r1"),
        new Receipt("by-hand", "0".repeat(64), null, List.of()),
        new Imprint(null, null, "en", Days.UNKNOWN),
        new Text(value.toString()),
        spans,
        List.of());
  }
}
