package dev.sayso.input;

import dev.sayso.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a text is English, by the share of the words that no English text is without. */
final class LanguageGuess {
  /** The commonest function words of English; few of them are words of its neighbours. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "that", "was", "were", "for", "with", "his", "her", "which",
          "from", "they", "their", "had", "has", "have", "would", "said", "been", "it", "at", "by",
          "not", "are", "who", "on", "as", "is");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int ENOUGH = 1000;

  /**
   * English prose has about 40 %: of 10,000 news articles the poorest had 12 %, furniture and all.
   * The richest of 850 German ones had 8 %.
   */
  private static final double ENGLISH = 0.11;

  private LanguageGuess() {}

  /** {@code en} or {@code und}. */
  static String of(Text text) {
    var words = WORD.matcher(text.value()).results().limit(ENOUGH).map(m -> m.group()).toList();
    return isEnglish(words) ? "en" : "und";
  }

  private static boolean isEnglish(List<String> words) {
    long common = words.stream().filter(w -> COMMON.contains(w.toLowerCase(Locale.ROOT))).count();
    return !words.isEmpty() && common >= ENGLISH * words.size();
  }
}
