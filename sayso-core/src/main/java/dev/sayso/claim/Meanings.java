package dev.sayso.claim;

import dev.sayso.story.SpellingKey;
import dev.sayso.story.Words;
import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What words mean, as far as claims need it: "killed" and "dead" mean the same, and so do "burst"
 * and "gave way". Immutable and thread-safe.
 */
final class Meanings {
  private static final Set<String> NEGATIONS = Set.copyOf(WordList.words("en/negations.tsv"));

  /** "no more than", "not only": a bound and an addition, no negation. */
  private static final Set<String> BOUNDS =
      Set.of("more", "less", "fewer", "later", "longer", "earlier", "only", "least", "doubt");

  private static final Map<String, String> SENSES = new HashMap<>();

  /** Verb and particle, as {@code give way}, each verb with its particles and their sense. */
  private static final Map<String, Map<String, String>> PHRASES = new HashMap<>();

  /** "let the town down": so many words further a particle may stand. */
  private static final int PARTICLE_REACH = 3;

  static {
    for (var row : WordList.rows("en/synonyms.tsv")) {
      var sense = Words.stem(row.getFirst());
      for (var word : row) {
        var parts = word.split(" ");
        if (parts.length == 1) {
          SENSES.putIfAbsent(Words.stem(word), sense);
        } else {
          PHRASES
              .computeIfAbsent(Words.stem(parts[0]), verb -> new HashMap<>())
              .put(parts[1], sense);
        }
      }
    }
  }

  private Meanings() {}

  /** The senses of tokens that bear matter, in order. */
  static List<String> senses(List<Token> tokens) {
    var senses = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      var phrase = phrase(tokens, i);
      phrase.ifPresent(senses::add);
      if (phrase.isEmpty()) {
        Words.stem(tokens.get(i)).ifPresent(stem -> senses.add(sense(stem)));
      }
    }
    return senses;
  }

  /** The sense of a stem, spelled as names are, so that spellings of a name fall together. */
  static String sense(String stem) {
    var sense = SENSES.get(stem);
    return sense == null ? SpellingKey.of(stem) : sense;
  }

  /** Whether tokens hold a word that turns what they say into its opposite. */
  static boolean isNegated(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      var lower = tokens.get(i).lower();
      var isBound = i + 1 < tokens.size() && BOUNDS.contains(tokens.get(i + 1).lower());
      if (!isBound && (NEGATIONS.contains(lower) || lower.endsWith("n't"))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> phrase(List<Token> tokens, int at) {
    var token = tokens.get(at);
    var particles = token.isWord() ? PHRASES.get(Words.stem(token.lower())) : null;
    if (particles == null) {
      return Optional.empty();
    }
    int end = Math.min(tokens.size(), at + PARTICLE_REACH + 1);
    return tokens.subList(at + 1, end).stream()
        .map(next -> particles.get(next.lower()))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
