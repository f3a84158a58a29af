package dev.sayso.sentence;

import dev.sayso.sentence.Entity.Kind;

/** What around or in a name tells what it names, and how much it weighs. */
enum Sign {
  HONORIFIC(Kind.PERSON, 6),
  TITLE(Kind.PERSON, 5),
  ROLE(Kind.PERSON, 5),
  GIVEN_NAME(Kind.PERSON, 4),
  WHO(Kind.PERSON, 3),
  AGE(Kind.PERSON, 4),
  SURNAME_ALONE(Kind.PERSON, 2),
  PRONOUN(Kind.PERSON, 3),
  SPEAKS(Kind.PERSON, 1),
  ORGANISATION_WORD(Kind.ORGANIZATION, 6),
  ORGANISATION_BEHIND(Kind.ORGANIZATION, 3),
  ACRONYM(Kind.ORGANIZATION, 3),
  ARTICLE(Kind.ORGANIZATION, 2),
  WHICH(Kind.ORGANIZATION, 2),
  PEOPLE(Kind.GROUP, 7),
  KNOWN_PLACE(Kind.PLACE, 6),
  PLACE_WORD(Kind.PLACE, 5),
  DATELINE(Kind.PLACE, 5),
  PLACE_OF(Kind.PLACE, 4),
  ALONG(Kind.PLACE, 4),
  LOCATION(Kind.PLACE, 2);

  private final Kind kind;
  private final int weight;

  Sign(Kind kind, int weight) {
    this.kind = kind;
    this.weight = weight;
  }

  Kind kind() {
    return kind;
  }

  /** Higher is surer; comparable across kinds. */
  int weight() {
    return weight;
  }
}
