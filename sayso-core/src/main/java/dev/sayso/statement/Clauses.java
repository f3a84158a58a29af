package dev.sayso.statement;

import dev.sayso.text.WordList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells clauses from phrases by the signs that verbs leave. */
final class Clauses {
  private static final Set<String> VERBS =
      WordList.words("en/verbs.tsv").stream()
          .flatMap(row -> Arrays.stream(row.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private Clauses() {}

  /** Whether a stretch holds a verb that has a subject, as far as its looks tell. */
  static boolean hasFinite(Frame frame, Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (i > stretch.from() && frame.at(i).isA(WordClass.RELATIVE)) {
        i = afterRelative(frame, i, stretch.to());
      } else if (isFinite(frame, i)) {
        return true;
      }
    }
    return false;
  }

  /** A relative clause has a verb of its own: the first one in it is skipped. */
  private static int afterRelative(Frame frame, int relative, int end) {
    int i = relative;
    while (i < end && !isFinite(frame, i)) {
      if (frame.at(i).isComma()) {
        return i;
      }
      i++;
    }
    while (i + 1 < end && (isFinite(frame, i + 1) || frame.at(i + 1).isAdverb())) {
      i++;
    }
    return i;
  }

  /** Whether the item looks like a verb that has a subject. */
  static boolean isFinite(Frame frame, int at) {
    var item = frame.at(at);
    if (!item.isWord() || item.capital()) {
      return false;
    }
    if (item.isA(WordClass.BE) || item.isA(WordClass.HAVE) || item.isA(WordClass.MODAL)) {
      return !item.is("be") && !item.is("being") && !item.is("been") && !item.is("having");
    }
    if (item.isAuxiliary() || VERBS.contains(item.lower())) {
      return true;
    }
    var cue = CueVerbs.ENGLISH.plain(item.lower());
    if (cue.isPresent() && cue.get().form() == CueVerb.Form.PAST && !isAdjective(frame, at)) {
      return true;
    }
    boolean past = item.lower().length() > 4 && item.lower().endsWith("ed");
    return (past && !isAdjective(frame, at)) || isPlainPresent(frame, at);
  }

  /** "inspectors pass the wall": a word between a plural and an article. */
  private static boolean isPlainPresent(Frame frame, int at) {
    var word = frame.at(at);
    var before = frame.at(at - 1);
    boolean plural = before.isWord() && !before.capital() && isPlural(before.lower());
    return frame.at(at + 1).isA(WordClass.ARTICLE)
        && plural
        && !before.isAuxiliary()
        && !word.isA(WordClass.PREPOSITION)
        && !word.isA(WordClass.CONJUNCTION)
        && !word.isA(WordClass.SUBORDINATOR)
        && !word.isA(WordClass.RELATIVE)
        && !word.isAdverb()
        && !word.isA(WordClass.DETERMINER)
        && !word.lower().endsWith("ing");
  }

  private static boolean isPlural(String word) {
    int last = word.length() - 1;
    return last > 3
        && word.charAt(last) == 's'
        && word.charAt(last - 1) != 's'
        && word.charAt(last - 1) != '\'';
  }

  /** "the elected mayor", "retired general": the word before opens a phrase, or none stands. */
  private static boolean isAdjective(Frame frame, int at) {
    var before = frame.at(at - 1);
    var after = frame.at(at + 1);
    return before.isA(WordClass.ARTICLE)
        || before.isPossessive()
        || before.isA(WordClass.NUMBER_WORD)
        || before.isA(WordClass.PREPOSITION)
        || before.isEdge()
        || (after.isA(WordClass.ATTACHING) && after.is("by"));
  }

  /** Whether a stretch between commas cannot be a noun phrase: it opens like an adjunct. */
  static boolean isAdjunct(Frame frame, Stretch stretch) {
    var first = frame.at(stretch.from());
    return first.isA(WordClass.PREPOSITION)
        || first.isA(WordClass.SUBORDINATOR)
        || first.isA(WordClass.CONJUNCTION)
        || first.isAdverb()
        || (first.isWord() && !first.capital() && first.lower().endsWith("ing"))
        || first.isA(WordClass.WEEKDAY)
        || first.isA(WordClass.TIME_OPENER);
  }

  static boolean isRelative(Frame frame, Stretch stretch) {
    var first = frame.at(stretch.from());
    if (first.is("and") && stretch.length() > 1) {
      return isRelative(frame, new Stretch(stretch.from() + 1, stretch.to()));
    }
    return (first.isA(WordClass.RELATIVE) && !first.is("that"))
        || (first.isA(WordClass.PREPOSITION)
            && frame.at(stretch.from() + 1).isA(WordClass.RELATIVE)
            && !frame.at(stretch.from() + 1).is("that"));
  }
}
