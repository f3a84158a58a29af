package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Form;
import dev.sayso.statement.CueVerb.Takes;
import dev.sayso.statement.CueVerbs.Inflected;
import dev.sayso.statement.VerbGroup.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the cue verbs of a frame, outside its quotations. */
final class VerbGroupFinder {
  /** A verb has at most this many auxiliaries and adverbs before it. */
  private static final int LEFT_LIMIT = 7;

  private final Frame frame;

  VerbGroupFinder(Frame frame) {
    this.frame = frame;
  }

  /** The verb groups, in order; none overlaps another. */
  List<VerbGroup> groups() {
    var groups = new ArrayList<VerbGroup>();
    int free = 0;
    for (int i = 0; i < frame.size(); i++) {
      if (i < free || !frame.at(i).isWord()) {
        continue;
      }
      var group = groupAt(i, free);
      if (group.isPresent()) {
        groups.add(group.get());
        free = group.get().to();
      }
    }
    return groups;
  }

  private Optional<VerbGroup> groupAt(int at, int free) {
    for (var entry : CueVerbs.ENGLISH.of(frame.at(at).lower())) {
      int end = endOf(entry, at);
      if (end > 0) {
        int from = startOf(at, free);
        return isVerb(entry, from, at)
            ? Optional.of(group(entry, from, at, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private VerbGroup group(Inflected entry, int from, int at, int end) {
    boolean negated = false;
    for (int i = from; i < at; i++) {
      negated |= frame.at(i).isNegation();
    }
    var stretch = new Stretch(from, end);
    return new VerbGroup(
        stretch, entry.verb(), entry.form(), voice(entry.form(), from, at), negated);
  }

  /** The index after the last particle, or 0 if a particle is missing. */
  private int endOf(Inflected entry, int at) {
    int end = at + 1;
    for (var particle : entry.verb().particles()) {
      if (!frame.at(end).is(particle)) {
        return 0;
      }
      end++;
    }
    return end;
  }

  private int startOf(int at, int free) {
    int from = at;
    int limit = Math.max(free, at - LEFT_LIMIT);
    while (from > limit && isBeforeVerb(frame.at(from - 1))) {
      from--;
    }
    while (from < at && frame.at(from).isAdverb() && frame.at(from - 1).isEdge()) {
      from++;
    }
    return from;
  }

  private static boolean isBeforeVerb(Item item) {
    return item.isAuxiliary() || item.isNegation() || item.isAdverb();
  }

  private Voice voice(Form form, int from, int at) {
    boolean passive = false;
    boolean helped = false;
    for (int i = from; i < at; i++) {
      passive |= frame.at(i).isA(WordClass.BE);
      helped |= frame.at(i).isAuxiliary();
    }
    if (form == Form.ING) {
      return passive ? Voice.ACTIVE : Voice.PARTICIPLE;
    }
    if (frame.at(from - 1).is("to") && (form == Form.BASE || helped)) {
      return Voice.INFINITIVE;
    }
    boolean pastForm = form == Form.PAST || form == Form.PARTICIPLE;
    return passive && pastForm ? Voice.PASSIVE : Voice.ACTIVE;
  }

  /** Whether the word is a verb here, and not a noun ("its claims") or adjective ("the stated"). */
  private boolean isVerb(Inflected entry, int from, int at) {
    var before = frame.at(at - 1);
    if (from < at || before.is("to")) {
      return !(entry.form() == Form.BASE && before.is("to") && frame.at(at - 2).is("according"));
    }
    boolean helped = frame.at(at - 2).isA(WordClass.SUBJECT_PRONOUN);
    if (before.isA(WordClass.ARTICLE) || (before.isPossessive() && !helped) || isName(at)) {
      return false;
    }
    if (entry.form() == Form.PARTICIPLE) {
      return false;
    }
    boolean mayBeNoun =
        entry.verb().takes(Takes.NOUN) && (entry.form() == Form.BASE || entry.form() == Form.S);
    return !mayBeNoun || isVerbAndNotNoun(at);
  }

  /** "United States": a capital inside a sentence that is not all in capitals. */
  private boolean isName(int at) {
    var item = frame.at(at);
    return item.capital()
        && (!frame.headline() || frame.at(at - 1).is("united"))
        && at > 0
        && !frame.at(at - 1).isQuote();
  }

  private boolean isVerbAndNotNoun(int at) {
    var before = frame.at(at - 1);
    var after = frame.at(at + 1);
    if (before.isA(WordClass.PREPOSITION)
        || before.isA(WordClass.DETERMINER)
        || CueVerbs.ENGLISH.plain(before.lower()).isPresent()) {
      return false;
    }
    boolean closes = after.isEdge() || after.is(".");
    return (closes && (before.capital() || before.lower().endsWith("s")))
        || after.isQuote()
        || after.capital()
        || after.kind() == Item.Kind.NUMBER
        || after.isA(WordClass.DETERMINER)
        || after.isA(WordClass.SUBJECT_PRONOUN)
        || after.isA(WordClass.OTHER_PRONOUN)
        || after.isA(WordClass.WH_WORD)
        || after.is("to")
        || (before.capital() && after.isWord() && !after.isA(WordClass.PREPOSITION));
  }
}
