package dev.sayso.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a report names.
 *
 * @param key its name within the report, stable: {@code e1}
 * @param name its fullest name in the report; never a pronoun
 * @param kind what it is
 * @param office the title or role the report gives, for example "fire chief", or none
 * @param mentions where it stands, in order
 */
public record Entity(
    String key, String name, Kind kind, @Nullable String office, List<Mention> mentions) {
  /** What an entity is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    GROUP,
    OTHER
  }

  public Entity {
    mentions = List.copyOf(mentions);
  }
}
