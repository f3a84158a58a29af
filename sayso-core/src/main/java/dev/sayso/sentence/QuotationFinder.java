package dev.sayso.sentence;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a document. Thread-safe.
 *
 * <p>A mark that no other closes ends its passage with the paragraph, unless the next paragraph
 * opens with a mark of the same kind: then the passage goes on there. Apostrophes are no quotation
 * marks; single marks count only where both stand in one paragraph.
 */
public final class QuotationFinder {
  /** The quoted passages of headline and body, in order; none inside another. */
  public List<QuotedPassage> passages(Document document) {
    var found = new ArrayList<QuotedPassage>();
    var open = new OpenPassage(found);
    for (var block : document.readable()) {
      for (var paragraph : Paragraphs.of(document.text(), block.span())) {
        open.read(new QuotePairs(document.text().value(), paragraph).pairs());
      }
      if (block.kind() == Block.Kind.HEADLINE) {
        open.giveUp();
      }
    }
    open.giveUp();
    return List.copyOf(found);
  }

  /** Collects the parts of a passage that may go on in the next paragraph. */
  private static final class OpenPassage {
    private final List<QuotedPassage> found;
    private final List<Span> parts = new ArrayList<>();
    private @Nullable QuoteMark mark;

    OpenPassage(List<QuotedPassage> found) {
      this.found = found;
    }

    void read(List<QuotePairs.Pair> pairs) {
      if (pairs.isEmpty()
          || !pairs.getFirst().opensParagraph()
          || pairs.getFirst().mark() != mark) {
        giveUp();
      }
      for (var pair : pairs) {
        parts.add(pair.span());
        mark = pair.mark();
        if (pair.closed()) {
          end(true);
        }
      }
    }

    void giveUp() {
      if (!parts.isEmpty()) {
        end(false);
      }
    }

    private void end(boolean closed) {
      found.add(new QuotedPassage(parts, closed));
      parts.clear();
      mark = null;
    }
  }
}
