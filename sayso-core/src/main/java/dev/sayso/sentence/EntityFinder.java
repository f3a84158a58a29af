package dev.sayso.sentence;

import dev.sayso.document.Document;
import java.util.List;

/** Finds who and what a report names. Thread-safe. */
public final class EntityFinder {
  /** The entities of a document with all their mentions, in order of first mention. */
  public List<Entity> entities(Document document, List<Sentence> sentences) {
    return List.of();
  }
}
