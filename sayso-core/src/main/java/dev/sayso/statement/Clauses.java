package dev.sayso.statement;

import dev.sayso.text.WordList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells clauses from phrases by the signs that verbs leave. */
final class Clauses {
  private static final Set<String> VERBS =
      WordList.words("en/verbs.tsv").stream()
          .flatMap(row -> Arrays.stream(row.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private Clauses() {}

  /** Whether a stretch holds a verb that has a subject, as far as its looks tell. */
  static boolean hasFinite(Frame frame, Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (isFinite(frame, i)) {
        return true;
      }
    }
    return false;
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
    return item.lower().length() > 4 && item.lower().endsWith("ed") && !isAdjective(frame, at);
  }

  /** "the elected mayor", "retired general": the word before opens a phrase, or none stands. */
  private static boolean isAdjective(Frame frame, int at) {
    var before = frame.at(at - 1);
    var after = frame.at(at + 1);
    return before.isA(WordClass.ARTICLE)
        || before.isPossessive()
        || before.isA(WordClass.NUMBER_WORD)
        || before.isA(WordClass.PREPOSITION)
        || before == Item.EDGE
        || after.isA(WordClass.ATTACHING) && after.is("by");
  }

  /** Whether a stretch between commas cannot be a noun phrase: it opens like an adjunct. */
  static boolean isAdjunct(Frame frame, Stretch stretch) {
    var first = frame.at(stretch.from());
    return first.isA(WordClass.PREPOSITION)
        || first.isA(WordClass.SUBORDINATOR)
        || first.isA(WordClass.CONJUNCTION)
        || first.isAdverb()
        || first.isWord() && !first.capital() && first.lower().endsWith("ing")
        || first.isA(WordClass.WEEKDAY)
        || first.isA(WordClass.TIME_OPENER);
  }

  static boolean isRelative(Frame frame, Stretch stretch) {
    var first = frame.at(stretch.from());
    return first.isA(WordClass.RELATIVE) && !first.is("that")
        || first.isA(WordClass.PREPOSITION)
            && frame.at(stretch.from() + 1).isA(WordClass.RELATIVE)
            && !frame.at(stretch.from() + 1).is("that");
  }
}
