package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Takes;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the content of a cue begins and ends. */
final class Contents {
  private static final int ADDRESSEE_LIMIT = 14;
  private static final int ASIDE = 7;

  /**
   * What stands between a verb and its content.
   *
   * @param at the first item of the content
   * @param addressee who was told, or none
   */
  record Opening(int at, @Nullable Stretch addressee) {}

  private final FrameParse parse;
  private final Frame frame;

  Contents(FrameParse parse) {
    this.parse = parse;
    this.frame = parse.frame();
  }

  /** Where the content after a verb begins: after addressee, time and medium. */
  Opening opening(VerbGroup group) {
    int at = group.to();
    Stretch addressee = null;
    if (group.takes(Takes.ADDRESSEE)) {
      int end = addresseeEnd(at);
      addressee = end > at ? new Stretch(at, end) : null;
      at = end;
    } else if (frame.at(at).is("to") && group.takes(Takes.CLAUSE)) {
      at = afterHearer(at);
    }
    return new Opening(afterAdjuncts(at), addressee);
  }

  private int afterAdjuncts(int at) {
    int end = afterAside(Adjuncts.end(frame, at));
    if (end > at && frame.at(end).isComma() && !frame.at(end + 1).isUtterance()) {
      boolean goesOn = frame.at(end + 1).is("that");
      return goesOn ? end + 1 : end;
    }
    return end;
  }

  /** "repeated, however, that": what is said goes on after the second comma. */
  private int afterAside(int at) {
    if (!frame.at(at).isComma()) {
      return at;
    }
    for (int i = at + 1; i < at + ASIDE; i++) {
      if (frame.at(i).isComma()) {
        return frame.at(i + 1).is("that") ? i + 1 : at;
      }
    }
    return at;
  }

  /** "said to reporters that": only if what is said follows. */
  private int afterHearer(int at) {
    int end = addresseeEnd(at + 1);
    return frame.at(end).is("that") || frame.at(end).isUtterance() ? end : at;
  }

  /** The index after somebody who is told something; {@code at} if nobody is. */
  int addresseeEnd(int at) {
    if (frame.at(at).isA(WordClass.OTHER_PRONOUN) || isObjectPronoun(at)) {
      return at + 1;
    }
    int end = at;
    while (end < frame.end() && end - at < ADDRESSEE_LIMIT && !endsAddressee(end, at)) {
      end++;
    }
    return end;
  }

  private boolean isObjectPronoun(int at) {
    var next = frame.at(at + 1);
    return (frame.at(at).is("her") || frame.at(at).is("it") || frame.at(at).is("you"))
        && (!next.isWord()
            || next.is("that")
            || next.isA(WordClass.SUBJECT_PRONOUN)
            || next.isA(WordClass.DETERMINER)
            || next.isA(WordClass.WH_WORD)
            || next.is("to"));
  }

  private boolean endsAddressee(int at, int start) {
    var item = frame.at(at);
    if (item.is("that") || item.isA(WordClass.WH_WORD) || item.isQuote() || item.isComma()) {
      return true;
    }
    if (item.isBreak() || item.isA(WordClass.SUBJECT_PRONOUN) || item.is("to")) {
      return true;
    }
    if (Adjuncts.opens(frame, at) || Clauses.isFinite(frame, at) || item.is("after")) {
      return true;
    }
    if (at == start) {
      return item.isA(WordClass.PREPOSITION);
    }
    var before = frame.at(at - 1);
    boolean inside =
        before.isA(WordClass.PREPOSITION)
            || before.isA(WordClass.DETERMINER)
            || before.isA(WordClass.CONJUNCTION)
            || before.is("all");
    if (item.isA(WordClass.DETERMINER)) {
      return !inside;
    }
    return !inside && item.capital() && !before.capital() && before.isWord();
  }

  /** Where a content that begins at {@code from} ends. */
  int end(int from) {
    int end = from;
    while (end < frame.end() && !endsContent(end, from)) {
      end++;
    }
    while (end > from && frame.at(end - 1).isComma()) {
      end--;
    }
    return end;
  }

  private boolean endsContent(int at, int from) {
    if (at == from) {
      return false;
    }
    var item = frame.at(at);
    if (item.is(";")) {
      return parse.groups().stream().anyMatch(group -> group.from() > at);
    }
    if (item.isComma()) {
      return (frame.at(at + 1).is("according") && frame.at(at + 2).is("to"))
          || opensParticiple(at + 1)
          || opensRelativeCue(at + 1)
          || opensAttribution(at + 1);
    }
    return item.isA(WordClass.CONJUNCTION) && opensSharedVerb(at + 1);
  }

  private boolean opensParticiple(int at) {
    return parse
        .groupStartingAt(at)
        .filter(group -> group.voice() == VerbGroup.Voice.PARTICIPLE)
        .isPresent();
  }

  /** ", who had said that": somebody else's words, and not on this source's word. */
  private boolean opensRelativeCue(int at) {
    return frame.at(at).is("who")
        && parse.groupStartingAt(at + 1).filter(VerbGroup::isActive).isPresent();
  }

  /** "but the mayor said": another source takes over. */
  private boolean opensAttribution(int at) {
    boolean joins =
        frame.at(at).isA(WordClass.CONJUNCTION)
            || frame.at(at).is("while")
            || frame.at(at).is("although")
            || frame.at(at).is("though");
    return joins
        && parse.groups().stream()
            .filter(group -> group.isActive() && group.from() > at)
            .findFirst()
            .map(group -> group.from() == at + 1 || startsSubject(group, at + 1))
            .orElse(false);
  }

  private boolean startsSubject(VerbGroup group, int at) {
    return parse.subject(group).map(subject -> subject.from() == at).orElse(false);
  }

  /** "said it was late and called for calm": the same subject does something more. */
  private boolean opensSharedVerb(int at) {
    return parse
        .groupStartingAt(at)
        .filter(VerbGroup::isActive)
        .filter(group -> group.form() != CueVerb.Form.BASE || group.stretch().length() > 1)
        .isPresent();
  }

  /** Where the clause that holds {@code at} begins, looking left. */
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && !isClauseBreak(frame.at(start - 1))) {
      start--;
    }
    while (start < at && frame.at(start).kind() == Item.Kind.MARK) {
      start++;
    }
    return start;
  }

  private static boolean isClauseBreak(Item item) {
    return item.is(";") || item.is(":") || item.is("•");
  }

  /** The words from one item to another as content, if there are any. */
  List<Span> words(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (frame.at(start).isComma() || frame.at(start).isBreak())) {
      start++;
    }
    while (start < end && (frame.at(end - 1).isComma() || frame.at(end - 1).isBreak())) {
      end--;
    }
    var words = new ArrayList<Span>();
    if (start < end) {
      words.add(parse.span(start, end));
    }
    return words;
  }
}
