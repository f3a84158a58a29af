package dev.sayso.cast;

import dev.sayso.sentence.Entity;
import java.util.List;

/** When a naming stands for the same figure as a fuller one. */
enum JoiningRule {
  /** "Piet Holm" and "Pieter Holm", "J. Holm" and "Jan Holm". */
  SHORT_GIVEN_NAME {
    @Override
    boolean fits(Naming brief, Naming full) {
      if (!isPerson(brief) || !isPerson(full) || brief.words().size() != full.words().size()) {
        return false;
      }
      var shortName = brief.words().getFirst();
      var longName = full.words().getFirst();
      var others = brief.words().subList(1, brief.words().size());
      return !others.isEmpty()
          && others.equals(full.words().subList(1, full.words().size()))
          && longName.length() > shortName.length()
          && longName.startsWith(shortName)
          && (shortName.length() == 1 || shortName.length() >= LEAST_SHORT_NAME);
    }
  },

  /** "Holm" and "Jan Holm", "Anna Holm" and "Anna Maria Holm". */
  PART_OF_A_PERSONS_NAME {
    @Override
    boolean fits(Naming brief, Naming full) {
      var few = brief.words();
      var many = full.words();
      return (isPerson(brief) || brief.kind() == Entity.Kind.OTHER)
          && isPerson(full)
          && few.size() < many.size()
          && few.getLast().equals(many.getLast())
          && (few.size() == 1 || few.getFirst().equals(many.getFirst()));
    }
  },

  /** "Jan" and "Jan Holm". */
  GIVEN_NAME_ALONE {
    @Override
    boolean fits(Naming brief, Naming full) {
      return isPerson(brief)
          && isPerson(full)
          && brief.words().size() == 1
          && full.words().size() > 1
          && full.words().getFirst().equals(brief.words().getFirst());
    }
  },

  /** "the Harbour Board" and "the Ostmark Harbour Board", "Vantis" and "Vantis Shipping". */
  PART_OF_A_BODYS_NAME {
    @Override
    boolean fits(Naming brief, Naming full) {
      var few = brief.words();
      var many = full.words();
      return isBody(brief)
          && isBody(full)
          && few.size() < many.size()
          && (many.subList(0, few.size()).equals(few)
              || many.subList(many.size() - few.size(), many.size()).equals(few));
    }
  },

  /** "Vantis" and "Vantis Shipping" where a report took the single word for a person's name. */
  FIRST_WORD_OF_A_BODYS_NAME {
    @Override
    boolean fits(Naming brief, Naming full) {
      return brief.words().size() == 1
          && brief.kind() != Entity.Kind.PLACE
          && isBody(full)
          && full.words().size() > 1
          && full.words().getFirst().equals(brief.words().getFirst());
    }
  };

  /** Shorter beginnings are shared by too many given names. */
  private static final int LEAST_SHORT_NAME = 3;

  /** The rules, surest first. */
  static final List<JoiningRule> ALL = List.of(values());

  /** Whether {@code brief} may be a shorter way to write {@code full}. */
  abstract boolean fits(Naming brief, Naming full);

  private static boolean isPerson(Naming naming) {
    return naming.kind() == Entity.Kind.PERSON;
  }

  private static boolean isBody(Naming naming) {
    return naming.kind() == Entity.Kind.ORGANIZATION || naming.kind() == Entity.Kind.GROUP;
  }
}
