package dev.sayso.sentence;

import dev.sayso.sentence.Appearance.Part;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds who appears in a sentence, outside quotations, and as what. Belongs to one call. */
final class AppearanceFinder {
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
  private static final Set<String> SAID = Set.of("said", "says", "asked", "asks", "added", "adds");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "at", "by", "to", "from", "for", "with", "on", "about", "against", "near",
          "after", "before", "under", "over", "between", "among", "despite", "like", "than");

  /** How far a noun may stand behind its article, in tokens. */
  private static final int NOUN_MAX = 4;

  /** How long the words between somebody and the verb may be, in tokens: ", 52, a baker,". */
  private static final int ASIDE_MAX = 14;

  /** How many of one sentence are looked at. */
  static final int MOST = 64;

  private final Lexicon lexicon;
  private final Map<Integer, Known> whoByStart = new HashMap<>();
  private final NavigableMap<Integer, Integer> endByStart = new TreeMap<>();
  private final NavigableMap<Integer, Integer> quotes = new TreeMap<>();

  AppearanceFinder(Lexicon lexicon, List<Known> known, List<QuotedPassage> quoted) {
    this.lexicon = lexicon;
    for (var one : known) {
      for (var mention : one.mentions()) {
        whoByStart.put(mention.span().start(), one);
        endByStart.put(mention.span().start(), mention.span().end());
      }
    }
    quoted.stream()
        .flatMap(passage -> passage.parts().stream())
        .forEach(part -> quotes.put(part.start(), part.end()));
  }

  boolean isQuoted(Span span) {
    return lies(quotes, span.start());
  }

  private static boolean lies(NavigableMap<Integer, Integer> stretches, int offset) {
    Map.Entry<Integer, Integer> before = stretches.floorEntry(offset);
    return before != null && offset < before.getValue();
  }

  /** Who appears in a sentence, in order. */
  List<Appearance> appearances(Words words) {
    var found = new ArrayList<Appearance>();
    for (int i = 0; i < words.size() && found.size() < MOST; i++) {
      var span = words.tokens().get(i).span();
      if (isQuoted(span)) {
        continue;
      }
      var who = whoByStart.get(span.start());
      if (who != null) {
        found.add(new Appearance(i, who, who.gender(), part(words, i, end(words, i), found)));
      } else if (!lies(endByStart, span.start()) && isUnnamedPerson(words, i)) {
        var gender = lexicon.personGender(words.lower(i));
        found.add(new Appearance(i, null, gender, part(words, i, i + 1, found)));
      }
    }
    found.sort(Comparator.comparingInt(Appearance::from));
    return found;
  }

  private int end(Words words, int from) {
    int start = words.tokens().get(from).span().start();
    int end = endByStart.getOrDefault(start, start);
    int to = from + 1;
    while (to < words.size() && words.tokens().get(to).span().start() < end) {
      to++;
    }
    return to;
  }

  /** "a night watchman": an indefinite article, at most a few words, a noun for a person. */
  private boolean isUnnamedPerson(Words words, int i) {
    boolean noun = lexicon.isPerson(words.lower(i)) || lexicon.isOffice(words.lower(i));
    if (!noun || !words.isSmall(i) || words.isCapital(i + 1)) {
      return false;
    }
    for (int k = i - 1; k >= 0 && k >= i - NOUN_MAX; k--) {
      if (INDEFINITE.contains(words.lower(k))) {
        return true;
      }
      if (!words.isSmall(k) || lexicon.isNoName(words.lower(k))) {
        return false;
      }
    }
    return false;
  }

  private Part part(Words words, int from, int to, List<Appearance> before) {
    if (words.isPossessive(to)) {
      return Part.OTHER;
    }
    if (lexicon.isSpeech(words.lower(to))
        || SAID.contains(words.lower(from - 1))
        || (words.isComma(to) && lexicon.isSpeech(words.lower(to + 1)))
        || lexicon.isSpeech(words.lower(behindAside(words, to)))) {
      return Part.SPEAKER;
    }
    boolean first = before.stream().noneMatch(one -> one.part() != Part.OTHER);
    return first && !isGoverned(words, from) ? Part.SUBJECT : Part.OTHER;
  }

  /** The token behind an aside between two commas; the one after {@code at} if there is none. */
  private static int behindAside(Words words, int at) {
    if (!words.isComma(at)) {
      return at;
    }
    for (int i = at + 1; i < at + ASIDE_MAX; i++) {
      if (words.isComma(i) && !words.isNumber(i + 1) && !words.isComma(i + 1)) {
        return i + 1;
      }
    }
    return at;
  }

  /** Whether a preposition stands before, titles and articles between them. */
  private boolean isGoverned(Words words, int from) {
    int i = from - 1;
    while (i >= 0
        && i >= from - NOUN_MAX
        && (lexicon.isOfficeModifier(words.lower(i))
            || lexicon.isHonorific(words.lower(i))
            || words.lower(i).equals("the")
            || INDEFINITE.contains(words.lower(i)))) {
      i--;
    }
    return PREPOSITIONS.contains(words.lower(i));
  }
}
