package dev.sayso.statement;

import java.util.Optional;

/** Finds the noun phrase that stands right after a verb: "said Anna Berg, who runs it". */
final class FollowingPhrase {
  /** A noun phrase has at most this many items. */
  private static final int LIMIT = 60;

  private final Frame frame;

  FollowingPhrase(Frame frame) {
    this.frame = frame;
  }

  /** The noun phrase that starts at {@code start}, with appositions and relative clauses. */
  Optional<Stretch> after(int start) {
    int end = coreEnd(start);
    if (end == start) {
      return Optional.empty();
    }
    var restricting = frame.at(end);
    if (restricting.is("who") || restricting.is("which") || restricting.is("whose")) {
      end = pieceEnd(end);
    }
    while (frame.at(end).isComma() && end - start < LIMIT) {
      int to = pieceEnd(end + 1);
      var piece = new Stretch(end + 1, to);
      boolean relative = Clauses.isRelative(frame, piece);
      if (piece.isEmpty() || (!relative && !isApposition(piece))) {
        break;
      }
      end = relative ? to : appositionEnd(end + 1);
      if (end < to) {
        break;
      }
    }
    return Optional.of(new Stretch(start, end));
  }

  private int appositionEnd(int start) {
    int end = coreEnd(start);
    return frame.at(end).is("who") || frame.at(end).is("which") ? pieceEnd(end) : end;
  }

  private boolean isApposition(Stretch piece) {
    return !Clauses.isAdjunct(frame, piece)
        && !Clauses.hasFinite(frame, piece)
        && !frame.at(piece.from()).isQuote()
        && !frame.at(piece.from()).isA(WordClass.SUBJECT_PRONOUN)
        && coreEnd(piece.from()) > piece.from();
  }

  private int pieceEnd(int from) {
    int to = from;
    while (to < frame.end()
        && !frame.at(to).isComma()
        && !frame.at(to).isBreak()
        && !frame.at(to).isUtterance()) {
      to++;
    }
    return to;
  }

  private int coreEnd(int start) {
    if (frame.at(start).isA(WordClass.SUBJECT_PRONOUN)) {
      return start + 1;
    }
    int end = start;
    while (end < frame.end() && end - start < LIMIT && goesOn(end, start)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int at, int start) {
    var item = frame.at(at);
    if (item.isComma() || item.isBreak() || item.isUtterance() || Clauses.isFinite(frame, at)) {
      return false;
    }
    if (at > start && (Adjuncts.opens(frame, at) || item.isA(WordClass.SUBJECT_PRONOUN))) {
      return false;
    }
    if (item.isA(WordClass.PREPOSITION)) {
      return at > start && item.isA(WordClass.ATTACHING) && !item.is("by");
    }
    boolean relative = item.isA(WordClass.RELATIVE) && !item.is("where") && at > start;
    return relative
        ? false
        : !item.isA(WordClass.SUBORDINATOR)
            && !item.isAuxiliary()
            && !(item.isAdverb() && at > start)
            && !item.is("but")
            && !(item.isWord()
                && !item.capital()
                && item.lower().endsWith("ing")
                && at > start
                && CueVerbs.ENGLISH.plain(item.lower()).isPresent());
  }
}
