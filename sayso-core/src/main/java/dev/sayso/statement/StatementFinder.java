package dev.sayso.statement;

import dev.sayso.document.Document;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.QuotedPassage;
import dev.sayso.sentence.Sentence;
import java.util.List;

/** Finds who says what. Thread-safe. */
public final class StatementFinder {
  /** The statements of a document, in order of content; the report's own voice included. */
  public List<Statement> statements(
      Document document,
      List<Sentence> sentences,
      List<QuotedPassage> quoted,
      List<Entity> entities) {
    return List.of();
  }
}
