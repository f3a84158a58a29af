package dev.sayso.lab.speed;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.ReadingModel;
import dev.sayso.reader.TextEncoder;
import dev.sayso.reader.Vocabulary;
import dev.sayso.reader.Windows;
import dev.sayso.text.Span;
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
  static Load of(List<Document> documents) {
    var encoder = new TextEncoder(Vocabulary.shipped());
    long characters = 0;
    long words = 0;
    long pieces = 0;
    for (var document : documents) {
      var text = encoder.encode(document.text(), spans(document));
      characters += document.text().length();
      words += text.words().size();
      pieces += text.length(0, text.words().size());
    }
    return new Load(documents.size(), characters, words, pieces);
  }

  private static List<Span> spans(Document document) {
    return document.readable().stream().map(Block::span).toList();
  }

  /** The word pieces that windows over a text hold, those of the context included. */
  static long seen(EncodedText text) {
    return new Windows(text, ReadingModel.CONTEXT)
        .from(0).stream().mapToLong(one -> text.length(one.from(), one.to()) + 2).sum();
  }
}
