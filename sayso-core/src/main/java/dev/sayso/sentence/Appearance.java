package dev.sayso.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a sentence, as one whom "he" or "it" may mean.
 *
 * @param from the first token
 * @param known who; none for "a worker", whom nobody names
 * @param gender as far as it is told
 * @param part the part played in the sentence
 */
record Appearance(int from, @Nullable Known known, Gender gender, Part part) {
  /** The part played in a sentence, least first. */
  enum Part {
    OTHER,
    SUBJECT,
    SPEAKER
  }

  /** Whether it may be a person: one of these, or a name of which nothing else is known. */
  boolean mayBePerson() {
    return known == null
        || switch (known.kind()) {
          case PERSON -> true;
          case OTHER -> known.key().size() == 2 && !known.has(Sign.LOCATION);
          case ORGANIZATION, PLACE, GROUP -> false;
        };
  }

  boolean isOrganisation() {
    return known != null && known.kind() == Entity.Kind.ORGANIZATION;
  }

  Gender toldGender() {
    return known == null ? gender : known.gender();
  }
}
