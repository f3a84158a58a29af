package dev.sayso.input;

import dev.sayso.document.Block;
import dev.sayso.document.Block.Kind;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import dev.sayso.time.WrittenDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the day of publication in the words of a report, where its fields do not tell. */
final class StatedDay {
  /** The first paragraphs may begin with a dateline; later ones tell of other days. */
  private static final int OPENING = 3;

  /** In characters: a day of writing stands at the start of a paragraph. */
  private static final int REACH = 300;

  private final WrittenDate writtenDate = new WrittenDate();

  /** What the words say, or else {@code fields}: what is known without them. */
  Days orElse(Days fields, Text text, List<Block> blocks) {
    if (fields.from() != null) {
      return fields;
    }
    var stated = writtenDate.written(text, scopes(text, blocks));
    var from = stated.from();
    var bound = fields.to();
    return from == null || (bound != null && from.isAfter(bound)) ? fields : stated;
  }

  private static List<Span> scopes(Text text, List<Block> blocks) {
    var scopes = new ArrayList<Span>();
    int paragraphs = 0;
    for (var block : blocks) {
      paragraphs += block.kind() == Kind.BODY ? 1 : 0;
      boolean may =
          switch (block.kind()) {
            case HEADLINE, CREDIT -> true;
            case BODY -> paragraphs <= OPENING;
            case DEBRIS -> block.why().equals("debris/date-line");
          };
      if (may) {
        scopes.add(start(text, block.span()));
      }
    }
    return scopes;
  }

  private static Span start(Text text, Span span) {
    int end = Math.min(span.end(), span.start() + REACH);
    boolean cut = end < span.end() && Character.isLowSurrogate(text.value().charAt(end));
    return new Span(span.start(), cut ? end - 1 : end);
  }
}
