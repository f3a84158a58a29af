package dev.sayso.statement;

import java.util.List;
import java.util.Set;

/**
 * A verb that ties a source to what it says.
 *
 * @param lemma the dictionary form, particles included: "call for"
 * @param particles the words that must follow the verb
 * @param takes what may follow it
 * @param stance what a source does that uses it
 */
record CueVerb(String lemma, List<String> particles, Set<Takes> takes, Stance stance) {
  CueVerb {
    particles = List.copyOf(particles);
    takes = Set.copyOf(takes);
  }

  /** What may follow a verb; cues.tsv explains each. */
  enum Takes {
    QUOTE,
    CLAUSE,
    WH,
    OBJECT,
    INFINITIVE,
    GERUND,
    ADDRESSEE,
    AS,
    PREDICATE,
    OBJECT_INFINITIVE,
    OBJECT_AT,
    TRAILING,
    NOUN
  }

  /** The forms of an English verb. */
  enum Form {
    BASE,
    S,
    PAST,
    PARTICIPLE,
    ING
  }

  boolean takes(Takes what) {
    return takes.contains(what);
  }
}
