package dev.sayso.cast;

import dev.sayso.document.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All figures of a story. Immutable and thread-safe. */
public final class Cast {
  private final List<Figure> figures;
  private final Map<Figure.Role, Figure> byRole;

  /** The cast of these figures, by id. */
  public Cast(List<Figure> figures) {
    this.figures = List.copyOf(figures);
    var index = new HashMap<Figure.Role, Figure>();
    for (var figure : figures) {
      for (var role : figure.roles()) {
        if (index.put(role, figure) != null) {
          throw new IllegalArgumentException(role + " stands for two figures");
        }
      }
    }
    this.byRole = Map.copyOf(index);
  }

  public List<Figure> figures() {
    return figures;
  }

  /** Who the entity of a report stands for. */
  public Optional<Figure> figure(DocumentId document, String entity) {
    return Optional.ofNullable(byRole.get(new Figure.Role(document, entity)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cast cast && cast.figures.equals(figures);
  }

  @Override
  public int hashCode() {
    return figures.hashCode();
  }

  @Override
  public String toString() {
    return "Cast" + figures;
  }
}
