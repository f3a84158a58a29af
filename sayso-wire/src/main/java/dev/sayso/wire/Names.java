package dev.sayso.wire;

import dev.sayso.cast.Figure;
import dev.sayso.document.DocumentId;
import dev.sayso.dossier.Dossier;
import dev.sayso.sentence.Entity;
import dev.sayso.statement.Reading;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids and names of all entities of an output.
 *
 * <p>An entity has the id and the name of the figure it stands for; one that no cast knows has an
 * id of its own, made of the report and its key.
 */
final class Names {
  private final Map<Figure.Role, Name> byRole = new HashMap<>();

  /** What an entity is called. */
  record Name(String id, String name) {}

  Names(Dossier dossier) {
    for (var reading : dossier.readings()) {
      for (var entity : reading.entities()) {
        byRole.put(role(reading, entity), own(reading, entity));
      }
    }
    for (var told : dossier.stories()) {
      for (var figure : told.cast().figures()) {
        for (var role : figure.roles()) {
          byRole.replace(role, new Name(figure.id(), figure.name()));
        }
      }
    }
  }

  /**
   * The id and name of an entity.
   *
   * @throws IllegalArgumentException if the report has no such entity
   */
  Name name(DocumentId document, String entity) {
    var name = byRole.get(new Figure.Role(document, entity));
    if (name == null) {
      throw new IllegalArgumentException("report " + document.value() + " has no " + entity);
    }
    return name;
  }

  private static Figure.Role role(Reading reading, Entity entity) {
    return new Figure.Role(reading.document().id(), entity.key());
  }

  private static Name own(Reading reading, Entity entity) {
    return new Name(reading.document().id().value() + "-" + entity.key(), entity.name());
  }
}
