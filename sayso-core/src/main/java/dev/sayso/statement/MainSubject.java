package dev.sayso.statement;

import java.util.Optional;

/**
 * Finds who acts in the main clause of a sentence: "Berg" of "As the hall emptied, Berg sat down."
 */
final class MainSubject {
  private MainSubject() {}

  /** The words for whoever acts in a frame, outside clauses that hang on others. */
  static Optional<Stretch> of(Frame frame) {
    var phrases = new NounPhrases(frame);
    for (int i = 1; i < frame.size(); i++) {
      // "named" of "would not be named" is no verb of its own: nothing before it is its subject.
      if (Clauses.isFinite(frame, i) && !frame.at(i - 1).isAuxiliary()) {
        var subject = phrases.before(i, 0).filter(words -> isMain(frame, words));
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.of(new Stretch(0, 1)).filter(_ -> isHeOrShe(frame.at(0)));
  }

  /** Whether the words are like those for one person or body: a pronoun, or with a name in them. */
  static boolean isSomebody(Frame frame, Stretch subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      var item = frame.at(i);
      boolean capital = item.capital() && !item.isA(WordClass.DETERMINER);
      if (isHeOrShe(item) || (capital && (i > 0 || isAlone(frame, subject)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Berg" and "Berg, the mayor": a capital at the start says little, "Shares in oil" is nobody.
   */
  private static boolean isAlone(Frame frame, Stretch subject) {
    boolean alone = subject.length() == 1 || frame.at(subject.from() + 1).isComma();
    return alone && !frame.at(subject.from()).lower().endsWith("s");
  }

  private static boolean isHeOrShe(Item item) {
    return item.is("he") || item.is("she");
  }

  private static boolean isMain(Frame frame, Stretch subject) {
    var first = frame.at(subject.from());
    if (first.is("it") || first.is("there") || opensClause(first)) {
      return false;
    }
    for (int i = subject.from() - 1; i >= 0 && !isEdge(frame.at(i)); i--) {
      if (opensClause(frame.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensClause(Item item) {
    return item.isA(WordClass.RELATIVE)
        || item.isA(WordClass.WH_WORD)
        || (item.isA(WordClass.SUBORDINATOR) && !item.isA(WordClass.PREPOSITION))
        || item.is("as");
  }

  private static boolean isEdge(Item item) {
    return item.isComma() || item.isBreak() || item.isQuote();
  }
}
