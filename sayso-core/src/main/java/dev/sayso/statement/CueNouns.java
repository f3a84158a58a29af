package dev.sayso.statement;

import dev.sayso.text.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nouns for what somebody says, by their forms. Immutable. */
final class CueNouns {
  private static final Map<String, Stance> STANCES = new HashMap<>();

  static {
    for (var row : WordList.rows("en/cue-nouns.tsv")) {
      var stance = Stance.valueOf(CueVerbs.constant(row.get(1)));
      STANCES.put(row.get(0), stance);
      STANCES.put(plural(row.get(0)), stance);
    }
  }

  private CueNouns() {}

  /** What somebody does that makes such a thing, if the word is one. */
  static Optional<Stance> stance(String lower) {
    return Optional.ofNullable(STANCES.get(lower));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }
}
