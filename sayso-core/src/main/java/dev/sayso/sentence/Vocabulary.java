package dev.sayso.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the words of one report are written, where a capital says something.
 *
 * @param capital words seen with a capital inside a sentence, in lower case
 * @param small words seen without
 */
record Vocabulary(Set<String> capital, Set<String> small) {
  /** From this share of capital words on, a sentence is a title: its capitals say nothing. */
  private static final double LOUD_SHARE = 0.7;

  /** Words that titles too write small. */
  private static final int SHORT_WORD = 4;

  private static final int LOUD_MIN = 3;

  static Vocabulary of(List<Words> sentences) {
    var capital = new HashSet<String>();
    var small = new HashSet<String>();
    for (var words : sentences) {
      if (!isLoud(words)) {
        collect(words, capital, small);
      }
    }
    return new Vocabulary(capital, small);
  }

  private static void collect(Words words, Set<String> capital, Set<String> small) {
    for (int i = 0; i < words.size(); i++) {
      if (words.isSmall(i)) {
        small.add(words.lower(i));
      } else if (words.isCapital(i) && !words.isInitial(i) && !words.isLoud(i)) {
        capital.add(words.lower(i));
      }
    }
  }

  /**
   * Whether a sentence is written like a title: nearly every word with a capital, and no full stop
   * at the end, unless there is not a small letter in most of them.
   */
  static boolean isLoud(Words words) {
    int capital = 0;
    int loud = 0;
    int all = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) && words.lower(i).length() >= SHORT_WORD) {
        all++;
        capital += words.isCapital(i) ? 1 : 0;
        loud += words.isLoud(i) ? 1 : 0;
      }
    }
    boolean title = capital >= LOUD_SHARE * all && !words.lower(words.size() - 1).equals(".");
    return all >= LOUD_MIN && (title || loud >= LOUD_SHARE * all);
  }
}
