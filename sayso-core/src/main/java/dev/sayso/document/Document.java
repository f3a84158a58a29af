package dev.sayso.document;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One report as read.
 *
 * @param id its name
 * @param receipt what was received
 * @param imprint what it says of itself
 * @param text its text; every span of the report counts in it
 * @param blocks cover the text from start to end, in order, without gap or overlap
 * @param notices flaws we can live with
 */
public record Document(
    DocumentId id,
    Receipt receipt,
    Imprint imprint,
    Text text,
    List<Block> blocks,
    List<Notice> notices) {
  public Document {
    blocks = List.copyOf(blocks);
    notices = List.copyOf(notices);
    int at = 0;
    for (var block : blocks) {
      if (block.span().start() != at || block.span().isEmpty()) {
        throw new IllegalArgumentException("blocks do not cover the text at " + at);
      }
      at = block.span().end();
    }
    if (at != text.length()) {
      throw new IllegalArgumentException("blocks end at " + at + " of " + text.length());
    }
  }

  /** The words of the headline, trimmed, if there is one. */
  public Optional<Span> headline() {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(block -> text.trim(block.span()));
  }

  /** The blocks that carry what the report says: headline and body, in order. */
  public List<Block> readable() {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.BODY)
        .toList();
  }
}
