package dev.sayso.sentence;

import dev.sayso.document.Document;
import java.util.List;

/** Pairs the quotation marks of a document. Thread-safe. */
public final class QuotationFinder {
  /** The quoted passages of headline and body, in order; none inside another. */
  public List<QuotedPassage> passages(Document document) {
    return List.of();
  }
}
