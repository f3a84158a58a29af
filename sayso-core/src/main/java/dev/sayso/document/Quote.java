package dev.sayso.document;

import dev.sayso.text.Span;
import dev.sayso.text.Text;

/**
 * Words of one report, named by place and spelled out, so that anyone can check them.
 *
 * @param document the report
 * @param span where the words stand
 * @param exact the words themselves
 */
public record Quote(DocumentId document, Span span, String exact) {
  /** The words of {@code span} in a document. */
  public static Quote of(Document document, Span span) {
    return of(document.id(), document.text(), span);
  }

  /** The words of {@code span} in the text of the report {@code id}. */
  public static Quote of(DocumentId id, Text text, Span span) {
    return new Quote(id, span, text.slice(span));
  }
}
