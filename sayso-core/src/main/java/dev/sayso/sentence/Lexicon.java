package dev.sayso.sentence;

import dev.sayso.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the English word lists know of a word; all words in lower case. Thread-safe. */
final class Lexicon {
  /** Read once: the lists never change. */
  static final Lexicon ENGLISH = new Lexicon("en/");

  private final Map<String, String> titles;
  private final Map<String, Gender> titleGenders;
  private final Map<String, String> fullTitles;
  private final Map<String, Gender> givenNames;
  private final Map<String, Gender> people;
  private final Map<String, String> organisationSorts;
  private final Set<String> definiteOrganisations;
  private final Map<String, String> places;
  private final Map<String, String> noNames;
  private final Set<String> calendar;
  private final Set<String> speech;

  private Lexicon(String language) {
    titles = column(language + "titles.tsv", 1, Function.identity());
    titleGenders = column(language + "titles.tsv", 2, Gender::of);
    fullTitles =
        WordList.rows(language + "titles.tsv").stream()
            .filter(row -> row.size() > 3)
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
    givenNames = column(language + "given-names.tsv", 1, Gender::of);
    people = column(language + "people.tsv", 1, Gender::of);
    organisationSorts = column(language + "organisations.tsv", 1, Function.identity());
    var uses = column(language + "organisations.tsv", 2, Function.identity());
    definiteOrganisations =
        uses.keySet().stream()
            .filter(word -> "definite".equals(uses.get(word)))
            .collect(Collectors.toUnmodifiableSet());
    places = column(language + "places.tsv", 1, Function.identity());
    noNames = column(language + "no-names.tsv", 1, Function.identity());
    calendar = new HashSet<>(WordList.words(language + "calendar.tsv"));
    speech = new HashSet<>(WordList.words(language + "speech-verbs.tsv"));
  }

  private static <T> Map<String, T> column(String list, int column, Function<String, T> cell) {
    return WordList.rows(list).stream()
        .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> cell.apply(row.get(column))));
  }

  boolean isHonorific(String word) {
    return "honorific".equals(titles.get(word));
  }

  /** "minister", "spokesman": can stand alone for a person. */
  boolean isOffice(String word) {
    return "head".equals(titles.get(word));
  }

  /** "environment" of "environment minister". */
  boolean isOfficeModifier(String word) {
    return titles.containsKey(word) && !isHonorific(word);
  }

  /** "governor" for "gov."; the word itself where it is no short form. */
  String fullTitle(String word) {
    return fullTitles.getOrDefault(word, word);
  }

  Gender titleGender(String word) {
    return titleGenders.getOrDefault(word, Gender.UNKNOWN);
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  Gender givenNameGender(String word) {
    return givenNames.getOrDefault(word, Gender.UNKNOWN);
  }

  /** "worker": one person, without name or office. */
  boolean isPerson(String word) {
    return people.containsKey(word);
  }

  Gender personGender(String word) {
    return people.getOrDefault(word, Gender.UNKNOWN).or(titleGender(word));
  }

  /** The sort of organisation that a word tells: "company", "ministry". */
  Optional<String> organisationSort(String word) {
    return Optional.ofNullable(organisationSorts.get(word));
  }

  /** "the company", "the council": the word alone can stand for an organisation. */
  boolean isDefiniteOrganisation(String word) {
    return definiteOrganisations.contains(word);
  }

  /** "river", "street". */
  boolean isPlaceWord(String word) {
    return "word".equals(places.get(word));
  }

  /** A country or city that everyone knows. */
  boolean isPlace(String words) {
    return "place".equals(places.get(words));
  }

  /** "French", "Republican": says where from or of which creed. */
  boolean isOriginAdjective(String word) {
    return "adjective".equals(places.get(word));
  }

  /** No name where a sentence starts with it, nor part of one. */
  boolean isNoName(String word) {
    return noNames.containsKey(word) || calendar.contains(word);
  }

  /** No name by itself, but perhaps the start of one: "New York". */
  boolean mayStartName(String word) {
    return "sometimes".equals(noNames.get(word));
  }

  boolean isCalendar(String word) {
    return calendar.contains(word);
  }

  /** A verb of saying or thinking, in any form. */
  boolean isSpeech(String word) {
    return speech.contains(word);
  }
}
