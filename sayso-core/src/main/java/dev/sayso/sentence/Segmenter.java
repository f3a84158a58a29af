package dev.sayso.sentence;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of headline and body. Thread-safe.
 *
 * <p>A quotation of several sentences gives several: {@code "The mountain is high.} and {@code We
 * climb it," she said.}
 */
public final class Segmenter {
  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceEnd sentenceEnd = new SentenceEnd();

  /**
   * The sentences of a document, in order. None reaches beyond its paragraph; what opens a list
   * item belongs to none, nor does a paragraph without a word or number.
   */
  public List<Sentence> sentences(Document document) {
    var sentences = new ArrayList<Sentence>();
    var blocks = document.blocks();
    for (int block = 0; block < blocks.size(); block++) {
      if (isReadable(blocks.get(block))) {
        for (var paragraph : Paragraphs.of(document.text(), blocks.get(block).span())) {
          cut(tokenizer.tokens(document.text(), paragraph), block, sentences);
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static boolean isReadable(Block block) {
    return switch (block.kind()) {
      case HEADLINE, BODY -> true;
      case CREDIT, DEBRIS -> false;
    };
  }

  private void cut(List<Token> tokens, int block, List<Sentence> sentences) {
    int from = 0;
    while (from < tokens.size()) {
      int to = sentenceEnd.after(tokens, from);
      add(tokens.subList(from, to), block, sentences);
      from = to;
    }
  }

  private static void add(List<Token> tokens, int block, List<Sentence> sentences) {
    if (tokens.stream().anyMatch(token -> token.kind() != Token.Kind.MARK)) {
      int start = tokens.getFirst().span().start();
      int end = tokens.getLast().span().end();
      sentences.add(new Sentence(sentences.size(), new Span(start, end), block, tokens));
    }
  }
}
