package dev.sayso.sentence;

import dev.sayso.document.Document;
import java.util.List;

/** Finds the sentences of headline and body. Thread-safe. */
public final class Segmenter {
  /** The sentences of a document, in order. */
  public List<Sentence> sentences(Document document) {
    return List.of();
  }
}
