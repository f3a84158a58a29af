package dev.sayso.statement;

import java.util.Optional;

/**
 * The word or name before the colon with which somebody's turn in an interview begins.
 *
 * @param kind what it tells
 * @param words where it stands in its frame
 */
record Label(Kind kind, Stretch words) {
  /** What a label tells. */
  enum Kind {
    /** "Q:" */
    QUESTION,
    /** "A:" */
    ANSWER,
    /** "Berg:" */
    NAME
  }

  private static final int LONGEST = 4;

  /** The label with which a frame begins. */
  static Optional<Label> of(Frame frame) {
    int colon = 0;
    while (colon <= LONGEST && isPart(frame.at(colon))) {
      colon++;
    }
    if (colon == 0 || !frame.at(colon).is(":") || colon + 1 >= frame.size()) {
      return Optional.empty();
    }
    var words = new Stretch(0, colon);
    var kind = colon == 1 ? kind(frame.at(0)) : Kind.NAME;
    boolean turn = kind != Kind.NAME || frame.at(colon + 1).isUtterance();
    return turn ? Optional.of(new Label(kind, words)) : Optional.empty();
  }

  private static boolean isPart(Item item) {
    return item.isWord() && item.capital();
  }

  private static Kind kind(Item word) {
    if (word.isA(WordClass.QUESTION_LABEL)) {
      return Kind.QUESTION;
    }
    return word.isA(WordClass.ANSWER_LABEL) ? Kind.ANSWER : Kind.NAME;
  }
}
