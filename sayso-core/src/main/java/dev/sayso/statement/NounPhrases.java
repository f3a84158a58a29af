package dev.sayso.statement;

import java.util.Optional;

/** Finds the noun phrase that stands right before or after a verb. */
final class NounPhrases {
  /** A noun phrase has at most this many items. */
  private static final int LIMIT = 60;

  private final Frame frame;
  private final FollowingPhrase following;

  NounPhrases(Frame frame) {
    this.frame = frame;
    this.following = new FollowingPhrase(frame);
  }

  /**
   * The subject that ends before {@code end}, with appositions and relative clauses between commas;
   * an adjunct between commas parts it from its verb but is no part of it.
   */
  Optional<Stretch> before(int end, int low) {
    int limit = Math.max(low, end - LIMIT);
    int stop = end;
    int last = end;
    while (stop - 1 > limit && frame.at(stop - 1).isComma()) {
      var piece = new Stretch(pieceStart(stop - 1, limit), stop - 1);
      if (piece.isEmpty() || !frame.at(piece.from() - 1).isComma() || !isPart(piece)) {
        return Optional.empty();
      }
      if (Clauses.isAdjunct(frame, piece) && !Clauses.isRelative(frame, piece)) {
        last = piece.from() - 1;
      } else if (last == end) {
        last = stop - 1;
      }
      stop = piece.from() - 1;
    }
    int to = last;
    int relative = restrictive(stop, limit);
    if (relative > 0) {
      return core(relative, limit).map(head -> new Stretch(head.from(), to));
    }
    return core(stop, limit).map(core -> extended(core, to, limit));
  }

  /** "officials who would not be named": where the relative clause begins, or -1. */
  private int restrictive(int stop, int limit) {
    int from = pieceStart(stop, limit);
    for (int i = stop - 2; i > from; i--) {
      boolean who = frame.at(i).is("who") || frame.at(i).is("which");
      if (who && Clauses.hasFinite(frame, new Stretch(i + 1, stop))) {
        return isNominal(frame.at(i - 1), i - 1) ? i : -1;
      }
    }
    return -1;
  }

  /** Takes in the name before an age: "Berg, 52, the chief". */
  private Stretch extended(Stretch core, int to, int limit) {
    boolean age = frame.at(core.from()).kind() == Item.Kind.NUMBER && core.length() == 1;
    int comma = core.from() - 1;
    if (age && frame.at(comma).isComma() && comma > limit) {
      return core(comma, limit).map(head -> new Stretch(head.from(), to)).orElse(core);
    }
    var phrase = new Stretch(core.from(), Math.max(to, core.from() + 1));
    return withoutAdjunct(phrase, core);
  }

  /** "the ministry on Monday" without the day, if nothing follows it. */
  private Stretch withoutAdjunct(Stretch phrase, Stretch core) {
    for (int i = core.from() + 1; i < core.to() && core.to() == phrase.to(); i++) {
      if (Adjuncts.end(frame, i) == core.to() && !frame.at(i).isA(WordClass.ARTICLE)) {
        return new Stretch(phrase.from(), i);
      }
    }
    return phrase;
  }

  private int pieceStart(int end, int limit) {
    int from = end;
    while (from > limit && !frame.at(from - 1).isComma() && !frame.at(from - 1).isBreak()) {
      from--;
    }
    return from;
  }

  private boolean isPart(Stretch piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (frame.at(i).isUtterance()) {
        return false;
      }
    }
    return Clauses.isAdjunct(frame, piece)
        || Clauses.isRelative(frame, piece)
        || !Clauses.hasFinite(frame, piece);
  }

  /** The noun phrase without commas that ends before {@code end}. */
  private Optional<Stretch> core(int end, int limit) {
    if (end > limit && isWhole(end)) {
      return Optional.of(new Stretch(end - 1, end));
    }
    int from = end;
    while (from > limit) {
      int next = widened(from, end, limit);
      boolean begins = next >= 0 && begins(next);
      from = next < 0 ? from : next;
      if (next < 0 || begins) {
        break;
      }
    }
    return phrase(from, end);
  }

  private boolean begins(int at) {
    var first = frame.at(at);
    return first.isA(WordClass.DETERMINER) && !first.is("that");
  }

  /** Whether the word before {@code end} is a phrase by itself: "she", "who", "some". */
  private boolean isWhole(int end) {
    var item = frame.at(end - 1);
    boolean ofThem = item.isA(WordClass.OTHER_PRONOUN) && frame.at(end - 2).is("of");
    return !ofThem
        && (item.isA(WordClass.SUBJECT_PRONOUN)
            || isPronounLike(item)
            || (item.isA(WordClass.RELATIVE) && !item.is("that")));
  }

  /** The phrase with one more word on the left, or -1 if it begins here. */
  private int widened(int from, int end, int limit) {
    var item = frame.at(from - 1);
    if (from == end && item.isA(WordClass.OTHER_PRONOUN)) {
      return from - 1;
    }
    if (item.isA(WordClass.SUBJECT_PRONOUN)) {
      return -1;
    }
    if (item.isA(WordClass.DETERMINER) && !item.is("that")) {
      return beyondDeterminer(withPredeterminer(from - 1, limit), limit);
    }
    if (item.isA(WordClass.ATTACHING)) {
      return attaches(from, limit) ? from - 1 : -1;
    }
    if (item.is("and") || item.is("&")) {
      return coordinates(from, limit) ? from - 1 : -1;
    }
    return isNominal(item, from - 1) ? from - 1 : -1;
  }

  /** A determiner begins a phrase, but that may hang on another: "the head of | the office". */
  private int beyondDeterminer(int from, int limit) {
    boolean joined = from > limit && frame.at(from - 1).is("and") && coordinates(from, limit);
    return attaches(from, limit) || joined ? from - 1 : from;
  }

  private static boolean isPronounLike(Item item) {
    return item.isA(WordClass.OTHER_PRONOUN)
        || item.is("one")
        || (item.isA(WordClass.DETERMINER) && !item.isA(WordClass.ARTICLE));
  }

  private Optional<Stretch> phrase(int from, int end) {
    int start = from;
    while (start < end
        && (frame.at(start).isA(WordClass.WEEKDAY)
            || frame.at(start).isAdverb()
            || frame.at(start).isA(WordClass.CONJUNCTION)
            || frame.at(start).kind() == Item.Kind.MARK)) {
      start++;
    }
    boolean noun = false;
    for (int i = start; i < end; i++) {
      var item = frame.at(i);
      noun |= item.isWord() && !item.isA(WordClass.TIME_NOUN) && !item.isA(WordClass.TIME_OPENER);
    }
    return noun ? Optional.of(new Stretch(start, end)) : Optional.empty();
  }

  /** Whether a preposition before {@code from} ties the phrase to a noun further left. */
  private boolean attaches(int from, int limit) {
    int prep = frame.at(from - 1).isA(WordClass.ATTACHING) ? from - 1 : -1;
    if (prep <= limit) {
      return false;
    }
    var noun = frame.at(prep - 1);
    return (isNominal(noun, prep - 1) && !noun.isA(WordClass.TIME_NOUN))
        || noun.is("one")
        || noun.isA(WordClass.NUMBER_WORD)
        || (frame.at(prep).is("of") && noun.isA(WordClass.DETERMINER));
  }

  private int withPredeterminer(int from, int limit) {
    int start = from;
    while (start > limit
        && (frame.at(start - 1).isA(WordClass.PREDETERMINER)
            || frame.at(start - 1).isA(WordClass.NUMBER_WORD))) {
      start--;
    }
    return start;
  }

  /** Whether what stands before "and" is a phrase too, and not a clause with its own verb. */
  private boolean coordinates(int from, int limit) {
    int start = from - 1;
    while (start > limit && !frame.at(start - 1).isBreak() && !frame.at(start - 1).isUtterance()) {
      start--;
    }
    var before = new Stretch(start, from - 1);
    return !before.isEmpty()
        && !Clauses.hasFinite(frame, before)
        && !frame.at(from - 2).isComma()
        && !Clauses.isAdjunct(frame, before);
  }

  private boolean isNominal(Item item, int at) {
    if (item.isFragment() || item.kind() == Item.Kind.NUMBER || isInnerMark(item, at)) {
      return true;
    }
    if (item.isPossessive()) {
      return true;
    }
    return item.isWord()
        && !item.isAuxiliary()
        && !item.isNegation()
        && !item.isA(WordClass.PREPOSITION)
        && !item.isA(WordClass.SUBORDINATOR)
        && !item.isA(WordClass.CONJUNCTION)
        && !item.isA(WordClass.OTHER_PRONOUN)
        && !item.isA(WordClass.RELATIVE)
        && !item.isAdverb()
        && !Clauses.isFinite(frame, at);
  }

  /** "Mr. Berg", "AT&T", "co-chair", "Berg (North)". */
  private boolean isInnerMark(Item item, int at) {
    if (item.is(".")) {
      return frame.at(at - 1).isWord() && frame.at(at - 1).lower().length() <= 4;
    }
    return item.is("&")
        || item.is("-")
        || item.is("(")
        || item.is(")")
        || item.is("/")
        || item.is("$")
        || item.is("%")
        || item.is("#")
        || item.is("@");
  }

  /** The noun phrase that starts at {@code start}, with appositions and relative clauses. */
  Optional<Stretch> after(int start) {
    return following.after(start);
  }
}
