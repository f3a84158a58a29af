package dev.sayso.sentence;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;

/**
 * One sentence of a headline or body block.
 *
 * @param index its number in the report, 0-based
 * @param span where it stands, trimmed
 * @param block the block it stands in, an index into the document's blocks
 * @param tokens its tokens, in order
 */
public record Sentence(int index, Span span, int block, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
