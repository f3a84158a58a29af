package dev.sayso.cast;

import dev.sayso.document.DocumentId;
import dev.sayso.sentence.Entity;
import java.util.List;

/**
 * Somebody or something that one or more reports of a story name.
 *
 * @param id the same over all reports of one output
 * @param name the fullest name any report gives
 * @param kind what it is
 * @param roles the entities of the reports that stand for it, by report; never empty
 */
public record Figure(String id, String name, Entity.Kind kind, List<Role> roles) {
  /**
   * An entity of one report.
   *
   * @param document the report
   * @param entity the key of the entity in that report
   */
  public record Role(DocumentId document, String entity) {}

  public Figure {
    roles = List.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("figure " + id + " stands nowhere");
    }
  }
}
