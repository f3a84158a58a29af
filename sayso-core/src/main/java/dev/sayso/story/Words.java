package dev.sayso.story;

import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Boils words down to stems by which reports and statements are compared: "burning", "burned" and
 * "burns" all count as "burn".
 *
 * <p>The stemmer is light on purpose: plural, -ed and -ing only. Immutable and thread-safe.
 */
public final class Words {
  private static final int LEAST_STEM = 3;
  private static final Map<String, String> IRREGULAR =
      WordList.rows("en/irregular.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1), (a, b) -> a));
  private static final Set<String> FUNCTION = Set.copyOf(WordList.words("en/stopwords.tsv"));
  private static final Map<String, Double> COMMON =
      WordList.rows("en/newswords.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> stem(row.getFirst()), row -> Double.valueOf(row.get(1)), Math::max));

  private Words() {}

  /** The stem of a token that bears matter; nothing for marks and function words. */
  public static Optional<String> stem(Token token) {
    return switch (token.kind()) {
      case MARK -> Optional.empty();
      case NUMBER -> Optional.of(token.lower());
      case WORD -> {
        var lower = token.lower();
        yield isFunction(lower) ? Optional.empty() : Optional.of(stem(lower));
      }
    };
  }

  /** Whether a word, in lower case, says little about the matter. */
  public static boolean isFunction(String lower) {
    return FUNCTION.contains(lower);
  }

  /** About which share of all news reports holds a stem, 0 to 1; 0 if it is not a common word. */
  public static double share(String stem) {
    return COMMON.getOrDefault(stem, 0.0);
  }

  /** The stem of a word in lower case. */
  public static String stem(String lower) {
    var word = lower.endsWith("'s") ? cut(lower, 2) : lower;
    word = word.endsWith("'") ? cut(word, 1) : word;
    var irregular = IRREGULAR.get(word);
    return withoutE(irregular == null ? withoutEnding(singular(word)) : irregular);
  }

  private static String singular(String word) {
    if (word.length() <= LEAST_STEM || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > LEAST_STEM + 1) {
      return cut(word, 3) + "y";
    }
    var sibilant =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes");
    return word.endsWith("us") || word.endsWith("is") ? word : cut(word, sibilant ? 2 : 1);
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("ied") && word.length() > LEAST_STEM + 1) {
      return cut(word, 3) + "y";
    }
    for (var ending : new String[] {"ing", "ed"}) {
      var rest = word.length() - ending.length();
      if (word.endsWith(ending) && rest >= LEAST_STEM && hasVowel(word, rest)) {
        return single(word.substring(0, rest));
      }
    }
    return word;
  }

  /** "stopped" and "stop": the consonant that an ending doubles is made single again. */
  private static String single(String stem) {
    var last = stem.charAt(stem.length() - 1);
    var doubled = stem.charAt(stem.length() - 2) == last && "bdgmnprt".indexOf(last) >= 0;
    return doubled ? cut(stem, 1) : stem;
  }

  /** "close" and "closing": a final e says nothing. */
  private static String withoutE(String word) {
    return word.length() > LEAST_STEM && word.endsWith("e") ? cut(word, 1) : word;
  }

  private static boolean hasVowel(String word, int end) {
    return word.chars().limit(end).anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
