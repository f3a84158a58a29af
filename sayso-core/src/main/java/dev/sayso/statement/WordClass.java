package dev.sayso.statement;

import dev.sayso.text.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of English words that tell where phrases begin and end; the words are data. */
enum WordClass {
  DETERMINER,
  PREDETERMINER,
  ARTICLE,
  NUMBER_WORD,
  SUBJECT_PRONOUN,
  OTHER_PRONOUN,
  FIRST_PERSON,
  SPEAKER,
  POSSESSIVE,
  RELATIVE,
  WH_WORD,
  PREPOSITION,
  ATTACHING,
  SUBORDINATOR,
  CONJUNCTION,
  AUXILIARY,
  BE,
  HAVE,
  MODAL,
  NEGATION,
  ADVERB,
  WEEKDAY,
  MONTH,
  TIME_NOUN,
  TIME_OPENER,
  BARE_TIME,
  CITABLE,
  CITING,
  CARRYING,
  MEDIUM,
  TITLE_ABBREVIATION,
  QUESTION_LABEL,
  ANSWER_LABEL;

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  private static final Map<String, Set<String>> WORDS =
      WordList.rows("en/grammar.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(0), row -> Set.of(row.get(1).split(" ", -1)), WordClass::union));

  /** Whether a word, in lower case, belongs to the class. */
  boolean has(String lower) {
    return WORDS.getOrDefault(key, Set.of()).contains(lower);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }
}
