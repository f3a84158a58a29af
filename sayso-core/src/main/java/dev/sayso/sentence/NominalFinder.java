package dev.sayso.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds definite words for persons and organisations: "the mayor", "its union". Thread-safe. */
final class NominalFinder {
  /** Sorts of organisation that take a place before them: "the Lund council". */
  private static final Set<String> LOCAL =
      Set.of(
          "ministry",
          "office",
          "council",
          "government",
          "parliament",
          "court",
          "police",
          "union",
          "brigade",
          "party",
          "prosecution",
          "military");

  /** Stand without an article: "police said". */
  private static final Set<String> BARE = Set.of("police", "parliament", "congress");

  private static final Set<String> ACTS = Set.of("has", "was", "is", "had", "will");
  private static final int MODIFIERS_MAX = 4;
  private static final int CAPITALS_MAX = 3;

  private final Lexicon lexicon;

  NominalFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The nominals of a sentence, in order. */
  List<Nominal> nominals(Words words) {
    var found = new ArrayList<Nominal>();
    for (int i = 0; i < words.size(); i++) {
      if (isHead(words, i)) {
        add(words, i, found);
      }
    }
    return found;
  }

  private boolean isHead(Words words, int i) {
    if (!words.isWord(i) || isNounBehind(words, i)) {
      return false;
    }
    var lower = words.lower(i);
    boolean noun = lexicon.isDefiniteOrganisation(lower) || lexicon.isOffice(lower);
    return noun && (words.isSmall(i) || isAlone(words, i));
  }

  /** Whether a head with a capital is no part of a longer name. */
  private static boolean isAlone(Words words, int i) {
    boolean open =
        words.isInitial(i) || !words.isCapital(i - 1) || words.lower(i - 1).equals("the");
    boolean goesOn = words.lower(i + 1).equals("of") || words.lower(i + 1).equals("for");
    return open && !words.isPluralPossessive(i - 1) && !goesOn;
  }

  /** "the company car", "the mayor Anna Berg": the head is still to come. */
  private boolean isNounBehind(Words words, int i) {
    var next = words.lower(i + 1);
    boolean name = words.isCapital(i + 1) && !lexicon.isNoName(next);
    boolean plural =
        next.endsWith("s")
            && (lexicon.isPerson(singular(next)) || lexicon.isOffice(singular(next)));
    return name
        || plural
        || lexicon.isDefiniteOrganisation(next)
        || lexicon.isOffice(next)
        || lexicon.isPerson(next);
  }

  private static String singular(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  private void add(Words words, int head, List<Nominal> found) {
    var sort = lexicon.isDefiniteOrganisation(words.lower(head)) ? sort(words, head) : null;
    int small = modifiers(words, head);
    int noun = sort == null || !LOCAL.contains(sort) ? small : capitals(words, small);
    var before = words.lower(sort == null ? nameStart(words, noun) - 1 : noun - 1);
    boolean the = before.equals("the");
    boolean possessed = Nominal.POSSESSIVES.contains(before) || isPossessor(words, noun - 1);
    if (the || possessed || noun < small || isBare(words, noun, head)) {
      int from = the && noun == small && words.lower(noun - 1).equals("the") ? noun - 1 : noun;
      found.add(new Nominal(words, from, noun, head + 1, sort, the));
    }
  }

  private String sort(Words words, int head) {
    return lexicon.organisationSort(words.lower(head)).orElseThrow();
  }

  /** The first of the small words that belong to a head: "civil protection" office. */
  private int modifiers(Words words, int head) {
    int first = head;
    if (BARE.contains(words.lower(head)) && words.isCapital(head)) {
      return first;
    }
    while (head - first < MODIFIERS_MAX && isModifier(words, first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isModifier(Words words, int i) {
    if (words.isPluralPossessive(i)) {
      return words.isSmall(i - 1);
    }
    var lower = words.lower(i);
    return words.isSmall(i)
        && !words.isPossessive(i)
        && (!lexicon.isNoName(lower) || lexicon.mayStartName(lower))
        && !lexicon.isSpeech(lower);
  }

  /** The first of the names before the small words: "Lund" harbour office. */
  private int capitals(Words words, int small) {
    int first = small;
    while (small - first < CAPITALS_MAX
        && words.isCapital(first - 1)
        && !words.isPossessive(first - 1)
        && !lexicon.isNoName(words.lower(first - 1))
        && lexicon.organisationSort(words.lower(first - 1)).isEmpty()) {
      first--;
    }
    return first;
  }

  private int nameStart(Words words, int to) {
    int first = to;
    while (words.isCapital(first - 1) && !words.lower(first - 1).equals("the")) {
      first--;
    }
    return first;
  }

  private static boolean isPossessor(Words words, int i) {
    return words.isPossessive(i) || words.isPluralPossessive(i);
  }

  private boolean isBare(Words words, int noun, int head) {
    if (BARE.contains(words.lower(head))) {
      return noun == head && !words.lower(head - 1).equals("a");
    }
    var next = words.lower(head + 1);
    return noun == head
        && words.isInitial(head)
        && lexicon.isOffice(words.lower(head))
        && (lexicon.isSpeech(next) || ACTS.contains(next));
  }
}
