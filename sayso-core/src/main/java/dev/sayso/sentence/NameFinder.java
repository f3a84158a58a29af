package dev.sayso.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of a sentence by their capitals. Thread-safe.
 *
 * <p>Where a capital says nothing, at the start of a sentence, a single word is a name only if
 * something else says so.
 */
final class NameFinder {
  private static final Set<String> GENERIC_BEHIND =
      Set.of("says", "has", "is", "was", "had", "will", "would");

  private final Lexicon lexicon;
  private final TitleReader titles;
  private final SignReader signs;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.titles = new TitleReader(lexicon);
    this.signs = new SignReader(lexicon);
  }

  /**
   * The names of a sentence, in order.
   *
   * @param taken by token: what belongs to something else
   */
  List<Phrase> names(Words words, boolean[] taken, Vocabulary vocabulary) {
    var run = new NameRun(words, taken, lexicon);
    var names = new ArrayList<Phrase>();
    int dateline = datelineEnd(words);
    int i = 0;
    while (i < words.size()) {
      if (!run.isStart(i)) {
        i++;
        continue;
      }
      int to = run.end(i);
      int from = nameStart(words, i, to);
      if (isName(words, from, to, vocabulary) || (dateline > 0 && isAgency(words, from, to))) {
        names.add(phrase(words, from, to, to <= dateline));
      }
      i = to;
    }
    return names;
  }

  /** The one in brackets in a dateline: "(Reuters)". */
  private static boolean isAgency(Words words, int from, int to) {
    return words.lower(from - 1).equals("(") && words.lower(to).equals(")");
  }

  /** Behind titles, and behind words of origin that only stand before somebody's name. */
  private int nameStart(Words words, int from, int to) {
    int start = titles.nameStart(words, from, to);
    boolean organisation = lexicon.organisationSort(words.lower(to - 1)).isPresent();
    while (start < to - 1 && !organisation && isOnlyBefore(words, start)) {
      start++;
    }
    return start;
  }

  /** "French" of "French Anna Berg", "Furious" of "Furious Anna Berg". */
  private boolean isOnlyBefore(Words words, int at) {
    var lower = words.lower(at);
    if (lexicon.isGivenName(lower)) {
      return false;
    }
    boolean somebody = lexicon.isGivenName(words.lower(at + 1)) && words.isCapital(at + 2);
    return (somebody && words.isCapital(at + 1)) || lexicon.isOriginAdjective(lower);
  }

  private boolean isName(Words words, int from, int to, Vocabulary vocabulary) {
    if (to - from > 1) {
      return true;
    }
    var lower = words.lower(from);
    if (lexicon.isNoName(lower) || isTitle(words, from) || isGenericOrganisation(words, from)) {
      return false;
    }
    if (isAdjective(words, from)) {
      return false;
    }
    return !words.isInitial(from)
        || titles.before(words, from).isPresent()
        || isNameAnyway(words, from, vocabulary);
  }

  /** Whether a single word with a capital that says nothing is a name still. */
  private boolean isNameAnyway(Words words, int at, Vocabulary vocabulary) {
    var lower = words.lower(at);
    if (vocabulary.capital().contains(lower)
        || lexicon.isPlace(lower)
        || words.isLoud(at)
        || titles.behind(words, at + 1).isPresent()) {
      return true;
    }
    if (vocabulary.small().contains(lower) || lower.endsWith("ly")) {
      return false;
    }
    var next = words.lower(at + 1);
    boolean acts =
        words.isPossessive(at + 1) || lexicon.isSpeech(next) || GENERIC_BEHIND.contains(next);
    return lexicon.isGivenName(lower)
        || (acts && !lower.endsWith("s") && !lexicon.isPerson(lower) && !lexicon.isOffice(lower));
  }

  private boolean isTitle(Words words, int at) {
    var lower = words.lower(at);
    boolean somebody =
        lexicon.isGivenName(words.lower(at - 1)) || titles.before(words, at).isPresent();
    return lexicon.isHonorific(lower) || (lexicon.isOffice(lower) && !somebody);
  }

  /** "the Ministry", "Parliament": stands for an organisation, but names none. */
  private boolean isGenericOrganisation(Words words, int at) {
    var lower = words.lower(at);
    if (lexicon.isDefiniteOrganisation(lower)) {
      return true;
    }
    return lexicon.organisationSort(lower).isPresent()
        && (words.isInitial(at) || !words.lower(at - 1).equals("the"));
  }

  /** "Northian waters", "the French": a word of origin before a noun. */
  private boolean isAdjective(Words words, int at) {
    var lower = words.lower(at);
    if (lexicon.isOriginAdjective(lower)) {
      return true;
    }
    boolean form = lower.endsWith("ian") || lower.endsWith("ean") || lower.endsWith("ese");
    return form
        && lower.length() > 5
        && !lexicon.isGivenName(lower)
        && !lexicon.isSpeech(words.lower(at + 1));
  }

  private Phrase phrase(Words words, int from, int to, boolean dateline) {
    var found = signs.signs(words, from, to);
    var before = titles.before(words, from);
    var role = titles.behind(words, to).or(() -> titles.across(words, from, to));
    var gender = lexicon.givenNameGender(words.lower(from));
    if (to - from == 1) {
      gender = Gender.UNKNOWN;
    }
    String office = null;
    if (before.isPresent()) {
      found.add(before.get().honorific() ? Sign.HONORIFIC : Sign.TITLE);
      gender = before.get().gender().or(gender);
      office = before.get().honorific() ? null : before.get().words();
    }
    if (role.isPresent() && isOpen(found)) {
      found.add(Sign.ROLE);
      gender = gender.or(role.get().gender());
      office = office == null ? role.get().words() : office;
    }
    if (dateline && !found.contains(Sign.ORGANISATION_WORD)) {
      found.add(Sign.DATELINE);
    }
    return new Phrase(words, from, to, found, office, gender);
  }

  /** Whether a name may be somebody's still. */
  private static boolean isOpen(Set<Sign> signs) {
    return !signs.contains(Sign.ORGANISATION_WORD)
        && !signs.contains(Sign.LOCATION)
        && !signs.contains(Sign.KNOWN_PLACE);
  }

  /** The token after the places of a dateline, "LUND, Sweden (Reuters) -"; 0 if there is none. */
  private static int datelineEnd(Words words) {
    if (!words.isLoud(0)) {
      return 0;
    }
    int places = 0;
    for (int i = 0; i < Math.min(words.size(), 14); i++) {
      var lower = words.lower(i);
      if (lower.equals("(") && places == 0) {
        places = i;
      }
      if (lower.equals("-") || lower.equals("—") || lower.equals("–")) {
        return places == 0 ? i : places;
      }
      if (words.isSmall(i) && places == 0) {
        return 0;
      }
    }
    return 0;
  }
}
