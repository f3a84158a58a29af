package dev.sayso.statement;

import dev.sayso.document.Document;
import dev.sayso.quantity.Quantity;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Sentence;
import dev.sayso.time.TimeMention;
import java.util.List;
import java.util.Optional;

/**
 * All that was found in one report.
 *
 * @param document the report
 * @param sentences its sentences, in order
 * @param entities who and what it names, in order of first mention
 * @param statements who says what, in order of content
 * @param times its time expressions, in order
 * @param quantities its numbers, in order
 */
public record Reading(
    Document document,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Statement> statements,
    List<TimeMention> times,
    List<Quantity> quantities) {
  public Reading {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }

  /** The entity with this key. */
  public Optional<Entity> entity(String key) {
    return entities.stream().filter(entity -> entity.key().equals(key)).findFirst();
  }

  /** The statement with this id. */
  public Optional<Statement> statement(String id) {
    return statements.stream().filter(statement -> statement.id().equals(id)).findFirst();
  }
}
