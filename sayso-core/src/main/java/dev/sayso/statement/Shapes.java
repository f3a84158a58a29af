package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Form;

/** What may follow a cue verb, by its looks. */
final class Shapes {
  private Shapes() {}

  static boolean that(FrameParse parse, VerbGroup group, int at) {
    return parse.at(at).is("that") && !parse.at(at + 1).isComma() && at + 1 < parse.frame().end();
  }

  /** A clause without "that": it has a verb of its own, or is a quoted or short answer. */
  static boolean clause(FrameParse parse, VerbGroup group, int at) {
    var item = parse.at(at);
    if (item.isComma() || item.isBreak() || item.isA(WordClass.CONJUNCTION) || item.isUtterance()) {
      return false;
    }
    if (item.is("to") || (item.isA(WordClass.WH_WORD) && !item.is("if") && !item.is("when"))) {
      return false;
    }
    int end = new Contents(parse).end(at);
    boolean verb = Clauses.hasFinite(parse.frame(), new Stretch(at, end));
    boolean headline = parse.frame().headline() && end - at > 2;
    return verb
        || headline
        || (group.verb().lemma().equals("say") && !item.isA(WordClass.PREPOSITION));
  }

  static boolean wh(FrameParse parse, VerbGroup group, int at) {
    return parse.at(at).isA(WordClass.WH_WORD);
  }

  static boolean infinitive(FrameParse parse, VerbGroup group, int at) {
    var next = parse.at(at + 1);
    return parse.at(at).is("to")
        && next.isWord()
        && !next.capital()
        && !next.isA(WordClass.DETERMINER);
  }

  static boolean gerund(FrameParse parse, VerbGroup group, int at) {
    var item = parse.at(at);
    return item.isWord()
        && !item.capital()
        && item.lower().length() > 4
        && item.lower().endsWith("ing");
  }

  static boolean objectWithAs(FrameParse parse, VerbGroup group, int at) {
    return object(parse, group, at) && holds(parse, at, "as");
  }

  static boolean objectWithAt(FrameParse parse, VerbGroup group, int at) {
    return object(parse, group, at) && holds(parse, at, "at");
  }

  static boolean objectWithInfinitive(FrameParse parse, VerbGroup group, int at) {
    return (object(parse, group, at) && holds(parse, at, "to")) || infinitive(parse, group, at);
  }

  /** An object and what it is called; not the name of a thing: "a place called Home". */
  static boolean predicate(FrameParse parse, VerbGroup group, int at) {
    int end = new Contents(parse).end(at);
    boolean passing = group.form() == Form.PAST && parse.at(at).capital() && end - at < 3;
    return !passing && (object(parse, group, at) || parse.at(at).isFragment());
  }

  static boolean object(FrameParse parse, VerbGroup group, int at) {
    var item = parse.at(at);
    if (at >= parse.frame().end() || item.isComma() || item.isBreak()) {
      return false;
    }
    return !item.isA(WordClass.PREPOSITION)
        && !item.isA(WordClass.CONJUNCTION)
        && !item.isA(WordClass.SUBORDINATOR)
        && !item.isAuxiliary()
        && !item.isUtterance()
        && !(item.isAdverb() && parse.at(at + 1).isEdge());
  }

  private static boolean holds(FrameParse parse, int from, String word) {
    int end = new Contents(parse).end(from);
    for (int i = from + 1; i < end; i++) {
      if (parse.at(i).is(word)) {
        return true;
      }
    }
    return false;
  }
}
