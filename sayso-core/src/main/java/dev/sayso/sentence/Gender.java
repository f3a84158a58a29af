package dev.sayso.sentence;

/** The gender that words tell of a person. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Reads the cell of a word list: m, f, or - for none. */
  static Gender of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether both can be the same person's. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This one, or the other if this one is unknown. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
