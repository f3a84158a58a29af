package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Form;
import dev.sayso.statement.CueVerb.Takes;

/**
 * A cue verb at its place, with auxiliaries, adverbs and particles: "has not yet ruled out".
 *
 * @param stretch where it stands
 * @param verb which it is
 * @param form the form of the verb itself
 * @param voice what the words around make of it
 * @param negated whether it is negated
 */
record VerbGroup(Stretch stretch, CueVerb verb, Form form, Voice voice, boolean negated) {
  /** What a verb group can do in a sentence. */
  enum Voice {
    /** "said", "has said", "is telling". */
    ACTIVE,
    /** "was told". */
    PASSIVE,
    /** "to say". */
    INFINITIVE,
    /** ", saying". */
    PARTICIPLE
  }

  int from() {
    return stretch.from();
  }

  int to() {
    return stretch.to();
  }

  boolean isActive() {
    return voice == Voice.ACTIVE;
  }

  boolean takes(Takes what) {
    return verb.takes(what);
  }

  /** What the source does: one that does not say a thing leaves it open. */
  Stance stance() {
    return negated ? Stance.DOUBTS : verb.stance();
  }
}
