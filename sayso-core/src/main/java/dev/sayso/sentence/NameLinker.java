package dev.sayso.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which names of one report stand for the same. Belongs to one call.
 *
 * <p>Full names first; then the single words, each for somebody whose name it is a part of. Two
 * people of one surname stay two.
 */
final class NameLinker {
  /** How many of one surname, or of one first word, are told apart. */
  private static final int SAME_MOST = 20;

  private final Lexicon lexicon;
  private final Map<List<String>, Known> byKey = new LinkedHashMap<>();
  private final Map<String, List<Known>> byLast = new HashMap<>();
  private final Map<String, List<Known>> byFirst = new HashMap<>();
  private final Map<String, Known> byAcronym = new HashMap<>();
  private final Map<String, Known> latestOfSurname = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> surePlaces = new HashSet<>();

  NameLinker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All that is named, in order of first mention; {@code names} come in the order of the text. */
  List<Known> link(List<Phrase> names) {
    for (var phrase : names) {
      meet(phrase);
    }
    for (var phrase : names) {
      known(phrase).add(phrase);
    }
    return byKey.values().stream().distinct().filter(Known::isMentioned).toList();
  }

  /** Takes in a full name, or what tells that a single word is a place. */
  private void meet(Phrase phrase) {
    if (phrase.to() - phrase.from() > 1) {
      meetFull(phrase);
      return;
    }
    var word = phrase.key().getFirst();
    boolean sure =
        phrase.has(Sign.DATELINE)
            || phrase.has(Sign.PLACE_OF)
            || phrase.has(Sign.ALONG)
            || phrase.has(Sign.KNOWN_PLACE);
    if (sure) {
      surePlaces.add(word);
    }
    if (sure || phrase.has(Sign.LOCATION)) {
      places.add(word);
    }
  }

  private void meetFull(Phrase phrase) {
    var same = byKey.get(phrase.key());
    if (same == null) {
      same = sameWithMiddleName(phrase).orElseGet(() -> new Known(phrase));
      byKey.put(phrase.key(), same);
      index(byLast, phrase.key().getLast(), same);
      index(byFirst, phrase.key().getFirst(), same);
      if (phrase.has(Sign.ORGANISATION_WORD) || phrase.has(Sign.ARTICLE)) {
        byAcronym.putIfAbsent(initials(phrase), same);
      }
    }
    for (var sign : phrase.signs()) {
      same.learn(sign);
    }
    same.learn(phrase.gender());
    same.learnOffice(phrase.office());
    lexicon.organisationSort(phrase.key().getLast()).ifPresent(same::learnSort);
  }

  private static void index(Map<String, List<Known>> index, String word, Known known) {
    var all = index.computeIfAbsent(word, _ -> new ArrayList<>());
    if (all.size() < SAME_MOST && !all.contains(known)) {
      all.add(known);
    }
  }

  /** "Anna M. Berg" is "Anna Berg". */
  private Optional<Known> sameWithMiddleName(Phrase phrase) {
    var key = phrase.key();
    return byLast.getOrDefault(key.getLast(), List.of()).stream()
        .filter(known -> known.key().getFirst().equals(key.getFirst()))
        .filter(known -> known.key().size() > 2 || key.size() > 2)
        .filter(known -> known.isPerson() && !phrase.has(Sign.ORGANISATION_WORD))
        .findFirst();
  }

  private static String initials(Phrase phrase) {
    var initials = new StringBuilder();
    for (var token : phrase.tokens()) {
      if (token.isWord() && token.isCapitalised()) {
        initials.appendCodePoint(Character.toLowerCase(token.form().codePointAt(0)));
      }
    }
    return initials.toString();
  }

  private Known known(Phrase phrase) {
    if (phrase.to() - phrase.from() > 1) {
      var full = byKey.get(phrase.key());
      if (full == null) {
        throw new IllegalArgumentException("a name not met before: " + phrase.written());
      }
      if (full.isPerson()) {
        latestOfSurname.put(full.last(), full);
      }
      return full;
    }
    var word = phrase.key().getFirst();
    var whose = partOf(phrase, word);
    return whose != null ? whose : byKey.computeIfAbsent(List.of(word), _ -> alone(phrase));
  }

  private Known alone(Phrase phrase) {
    var known = new Known(phrase);
    if (phrase.has(Sign.TITLE) || phrase.has(Sign.HONORIFIC)) {
      latestOfSurname.put(phrase.key().getFirst(), known);
    }
    return known;
  }

  /** Whose longer name a single word is a part of; none if it stands for itself. */
  private @Nullable Known partOf(Phrase phrase, String word) {
    if (phrase.has(Sign.KNOWN_PLACE) && phrase.has(Sign.LOCATION)) {
      return null;
    }
    var person = surname(phrase, word);
    if (person != null) {
      person.learn(Sign.SURNAME_ALONE);
      latestOfSurname.put(word, person);
      return person;
    }
    var acronym = byAcronym.get(word);
    if (acronym != null && phrase.isLoud()) {
      return acronym;
    }
    if (phrase.followsArticle() && !phrase.precedesCapital()) {
      return only(
          byLast.getOrDefault(word, List.of()).stream().filter(k -> !k.isPerson()).toList());
    }
    return shortOfCompanyOrGivenName(phrase, word);
  }

  private @Nullable Known shortOfCompanyOrGivenName(Phrase phrase, String word) {
    var starts = byFirst.getOrDefault(word, List.of());
    boolean given = lexicon.isGivenName(word);
    var person =
        only(starts.stream().filter(one -> one.isPerson() || (given && mayBePerson(one))).toList());
    if (person != null || given) {
      return person;
    }
    boolean place = places.contains(word) || phrase.has(Sign.ARTICLE);
    return place
        ? null
        : only(starts.stream().filter(known -> "company".equals(known.sort())).toList());
  }

  private static @Nullable Known only(List<Known> found) {
    return found.size() == 1 ? found.getFirst() : null;
  }

  /**
   * The person of this surname that is meant: the one whose office or gender stands in front, else
   * the one met last, else the first to come.
   */
  private @Nullable Known surname(Phrase phrase, String word) {
    if (phrase.has(Sign.ARTICLE) || (surePlaces.contains(word) && !isTitled(phrase))) {
      return null;
    }
    boolean place = places.contains(word);
    var bearers =
        byLast.getOrDefault(word, List.of()).stream()
            .filter(known -> place ? known.isPerson() : mayBePerson(known))
            .filter(known -> known.gender().fits(phrase.gender()))
            .toList();
    if (bearers.isEmpty()) {
      return null;
    }
    var sameOffice = bearers.stream().filter(known -> hasOffice(known, phrase.office())).toList();
    if (sameOffice.size() == 1) {
      return sameOffice.getFirst();
    }
    var latest = latestOfSurname.get(word);
    return latest != null && bearers.contains(latest) ? latest : bearers.getFirst();
  }

  private static boolean isTitled(Phrase phrase) {
    return phrase.has(Sign.TITLE) || phrase.has(Sign.HONORIFIC);
  }

  private static boolean mayBePerson(Known known) {
    return switch (known.kind()) {
      case PERSON -> true;
      case OTHER -> known.key().size() <= 3;
      case ORGANIZATION, PLACE, GROUP -> false;
    };
  }

  /** Whether an office, or one with the same head, is known of somebody. */
  private static boolean hasOffice(Known known, @Nullable String office) {
    return office != null
        && known.offices().stream()
            .anyMatch(held -> held.endsWith(office) || office.endsWith(held));
  }
}
