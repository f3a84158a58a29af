package dev.sayso.sentence;

import java.util.Set;

/** Finds how far a run of capital words reaches that may be one name. */
final class NameRun {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du", "di", "da",
          "dos", "del", "ten", "ter", "zu", "af", "av");

  private static final Set<String> POSSESSIVE_HEADS =
      Set.of("women", "men", "children", "people", "veterans", "st.", "king", "queen", "mother");

  /** Marks that a word may carry inside a name: "Smith & Sons". */
  private static final String AND = "&";

  private final Words words;
  private final boolean[] taken;
  private final Lexicon lexicon;

  NameRun(Words words, boolean[] taken, Lexicon lexicon) {
    this.words = words;
    this.taken = taken;
    this.lexicon = lexicon;
  }

  /** Whether a name may have this token in it. */
  boolean isPart(int i) {
    if (!words.isCapital(i) || taken[i] || words.isPossessive(i)) {
      return false;
    }
    var lower = words.lower(i);
    if (lexicon.isCalendar(lower) || lower.startsWith("i'") || lower.equals("i")) {
      return false;
    }
    int hyphen = lower.indexOf('-');
    return hyphen < 0 || Character.isUpperCase(words.tokens().get(i).form().charAt(hyphen + 1));
  }

  /** Whether a name may start with this token. */
  boolean isStart(int i) {
    if (!isPart(i)) {
      return false;
    }
    var lower = words.lower(i);
    if (!lexicon.isNoName(lower)) {
      return true;
    }
    boolean loose = lexicon.mayStartName(lower) && isPart(i + 1);
    return loose || (!words.isInitial(i) && lexicon.mayStartName(lower));
  }

  /** The token after the run that starts at {@code from}. */
  int end(int from) {
    int i = from + 1;
    while (i < words.size()) {
      int next = next(from, i);
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** The token after the next piece of the run, which ends before {@code i}; {@code i} if none. */
  private int next(int from, int i) {
    if (isPart(i) && !isArticle(i)) {
      return i + 1;
    }
    var lower = words.lower(i);
    if ((PARTICLES.contains(lower) || lower.equals(AND)) && isPartAt(i + 1)) {
      return i + 2;
    }
    if (PARTICLES.contains(lower) && PARTICLES.contains(words.lower(i + 1)) && isPartAt(i + 2)) {
      return i + 3;
    }
    if (lower.equals("of") || lower.equals("for")) {
      return afterOf(i);
    }
    if (lower.equals("and") && isInsideOf(from, i) && isPartAt(i + 1) && !isSomebody(i + 1)) {
      return i + 2;
    }
    return afterPossessive(i);
  }

  private boolean isPartAt(int i) {
    return i < words.size() && isPart(i);
  }

  private boolean isArticle(int i) {
    return words.lower(i).equals("the") || words.lower(i).equals("a");
  }

  /** "Bank of England", "Union of the Miners": an organisation or place, then "of". */
  private int afterOf(int i) {
    var head = words.lower(i - 1);
    boolean place = words.lower(i).equals("of") && lexicon.isPlaceWord(head);
    if (!words.isCapital(i - 1) || (!place && lexicon.organisationSort(head).isEmpty())) {
      return i;
    }
    int next = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
    return isPartAt(next) && !isSomebody(next) ? next + 1 : i;
  }

  /** "Ministry of Health and Welfare": behind "of", "and" ties two things of one name. */
  private boolean isInsideOf(int from, int i) {
    for (int k = Math.max(from, i - 3); k < i; k++) {
      if (words.lower(k).equals("of") || words.lower(k).equals("for")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSomebody(int i) {
    var lower = words.lower(i);
    return lexicon.isGivenName(lower) || lexicon.isHonorific(lower) || lexicon.isOffice(lower);
  }

  /** "Women’s March", "Miners’ Union": a possessive inside a name. */
  private int afterPossessive(int i) {
    boolean inside =
        (words.isPossessive(i) && POSSESSIVE_HEADS.contains(words.lower(i - 1)))
            || (words.isPluralPossessive(i)
                && lexicon.organisationSort(words.lower(i + 1)).isPresent());
    return inside && isPartAt(i + 1) ? i + 2 : i;
  }
}
