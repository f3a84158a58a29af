package dev.sayso.lab.speed;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.ReadingModel;
import dev.sayso.reader.TextEncoder;
import dev.sayso.reader.Vocabulary;
import dev.sayso.reader.Windows;
import java.util.List;

/**
 * How much there is to read.
 *
 * @param reports the number of reports
 * @param characters in all of them
 * @param words as the model counts them, marks included
 * @param pieces word pieces
 */
record Load(int reports, long characters, long words, long pieces) {
  private static final TextEncoder ENCODER = new TextEncoder(Vocabulary.shipped());

  static Load of(List<Document> documents) {
    long characters = 0;
    long words = 0;
    long pieces = 0;
    for (var document : documents) {
      var text = encoded(document);
      characters += document.text().length();
      words += text.words().size();
      pieces += text.length(0, text.words().size());
    }
    return new Load(documents.size(), characters, words, pieces);
  }

  /** A report as the model sees it. */
  static EncodedText encoded(Document document) {
    var paragraphs = document.readable().stream().map(Block::span).toList();
    return ENCODER.encode(document.text(), paragraphs);
  }

  /** The word pieces that windows over a text hold, those of the context included. */
  static long seen(EncodedText text) {
    return new Windows(text, ReadingModel.CONTEXT)
        .from(0).stream().mapToLong(one -> text.length(one.from(), one.to()) + 2).sum();
  }
}
