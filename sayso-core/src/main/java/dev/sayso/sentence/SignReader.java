package dev.sayso.sentence;

import java.util.EnumSet;
import java.util.Set;

/** Reads off a name and the words around it what it may be the name of. Thread-safe. */
final class SignReader {
  private static final Set<String> AT =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "across",
          "into",
          "around",
          "inside",
          "above",
          "below",
          "through",
          "throughout",
          "towards",
          "toward",
          "within",
          "via");
  private static final Set<String> ALONG = Set.of("down", "up", "along", "across", "beside");
  private static final Set<String> SAID = Set.of("said", "says", "asked", "asks", "added", "adds");
  private static final int AGE_MAX = 3;
  private static final int APPOSITION_MAX = 5;

  private final Lexicon lexicon;

  SignReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The signs of the name from one token to before another. */
  Set<Sign> signs(Words words, int from, int to) {
    var signs = EnumSet.noneOf(Sign.class);
    inside(words, from, to, signs);
    before(words, from, to, signs);
    behind(words, to, signs);
    return signs;
  }

  private void inside(Words words, int from, int to, Set<Sign> signs) {
    var last = words.lower(to - 1);
    boolean single = to - from == 1;
    if (!single && lexicon.isGivenName(words.lower(from))) {
      signs.add(Sign.GIVEN_NAME);
    }
    if (!single && holdsOrganisationWord(words, from, to)) {
      signs.add(Sign.ORGANISATION_WORD);
    }
    if (!single && (lexicon.isPlaceWord(last) || lexicon.isPlaceWord(words.lower(from)))) {
      signs.add(Sign.PLACE_WORD);
    }
    if (single
        && last.endsWith("s")
        && lexicon.isOriginAdjective(last.substring(0, last.length() - 1))) {
      signs.add(Sign.PEOPLE);
    }
    if (lexicon.isPlace(joined(words, from, to))) {
      signs.add(Sign.KNOWN_PLACE);
    } else if (single && words.isLoud(from)) {
      signs.add(Sign.ACRONYM);
    }
  }

  /** As the last word, or before "of": "Harbour Board", "Bank of Lund". */
  private boolean holdsOrganisationWord(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean media =
          i == from && lexicon.organisationSort(words.lower(i)).filter("media"::equals).isPresent();
      boolean head =
          i == to - 1
              || media
              || words.lower(i + 1).equals("of")
              || words.lower(i + 1).equals("for");
      if (head && lexicon.organisationSort(words.lower(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void before(Words words, int from, int to, Set<Sign> signs) {
    var before = words.lower(from - 1);
    boolean article = before.equals("the") && !isBeforeNoun(words, to);
    if (article) {
      signs.add(Sign.ARTICLE);
    }
    if (article && ALONG.contains(words.lower(from - 2))) {
      signs.add(Sign.ALONG);
    }
    if (AT.contains(before) && !words.isPossessive(to)) {
      signs.add(Sign.LOCATION);
    }
    if (before.equals("of") && lexicon.isPlaceWord(words.lower(from - 2))) {
      signs.add(Sign.PLACE_OF);
    }
    if (SAID.contains(before)) {
      signs.add(Sign.SPEAKS);
    }
  }

  /** "the Lund harbour": the article belongs to a noun behind the name. */
  private boolean isBeforeNoun(Words words, int at) {
    var next = words.lower(at);
    return words.isSmall(at)
        && !words.isPossessive(at)
        && !lexicon.isNoName(next)
        && !lexicon.isSpeech(next)
        && !next.endsWith("ed");
  }

  private void behind(Words words, int to, Set<Sign> signs) {
    var next = words.lower(to);
    if (lexicon.isSpeech(next)) {
      signs.add(Sign.SPEAKS);
    }
    if (words.isSmall(to) && lexicon.isDefiniteOrganisation(next)) {
      signs.add(Sign.ORGANISATION_BEHIND);
    }
    if (words.isSmall(to) && lexicon.isPlaceWord(next)) {
      signs.add(Sign.LOCATION);
    }
    if (next.equals("who")) {
      signs.add(Sign.WHO);
    }
    if (words.isComma(to)) {
      behindComma(words, to + 1, signs);
    }
  }

  private void behindComma(Words words, int at, Set<Sign> signs) {
    if (words.lower(at).equals("who") || words.lower(at).equals("whose")) {
      signs.add(Sign.WHO);
    }
    if (words.lower(at).equals("which")) {
      signs.add(Sign.WHICH);
    }
    boolean age = words.isNumber(at) && words.lower(at).length() <= AGE_MAX;
    if (age && words.isMark(at + 1)) {
      signs.add(Sign.AGE);
    }
    boolean apposition =
        !signs.contains(Sign.LOCATION) && Set.of("the", "a", "an").contains(words.lower(at));
    for (int i = at + 1; apposition && i <= at + APPOSITION_MAX && words.isWord(i); i++) {
      if (lexicon.isDefiniteOrganisation(words.lower(i))) {
        signs.add(Sign.ORGANISATION_BEHIND);
      }
      apposition = !lexicon.isNoName(words.lower(i));
    }
  }

  private static String joined(Words words, int from, int to) {
    var joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i > from ? " " : "").append(words.lower(i));
    }
    return joined.toString();
  }
}
