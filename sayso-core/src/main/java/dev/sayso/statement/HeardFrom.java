package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;
import java.util.Optional;

/** {@code Her cousin heard from a guard that the gate was open.} The cousin passes it on. */
final class HeardFrom implements Rule.OfVerb {
  private static final int REACH = 5;

  @Override
  public String name() {
    return "heard-from";
  }

  @Override
  public Optional<Finding> finding(FrameParse parse, VerbGroup group) {
    boolean hears = group.verb().lemma().equals("hear") || group.verb().lemma().equals("learn");
    int from = fromAfter(parse, group.to());
    if (!hears || from < 0) {
      return Optional.empty();
    }
    var source = parse.phrases().after(from + 1).map(phrase -> beforeThat(parse, phrase));
    var subject = parse.subject(group);
    if (source.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    var words = content(parse, source.get().to());
    var by =
        new Attribution(parse.frame().span(source.get()), parse.cue(group), "hear from")
            .passedOnBy(parse.frame().span(subject.get()));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.of(name(), by, words, Stance.ASSERTS));
  }

  private static int fromAfter(FrameParse parse, int at) {
    for (int i = at; i < at + REACH; i++) {
      if (parse.at(i).is("from")) {
        return i;
      }
      if (!parse.at(i).isWord() || Clauses.isFinite(parse.frame(), i)) {
        return -1;
      }
    }
    return -1;
  }

  private static Stretch beforeThat(FrameParse parse, Stretch phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (parse.at(i).is("that")) {
        return new Stretch(phrase.from(), i);
      }
    }
    return phrase;
  }

  /** The that-clause; else what follows a colon: "…, she said: the gate was open". */
  private static List<Span> content(FrameParse parse, int at) {
    var contents = new Contents(parse);
    if (parse.at(at).is("that")) {
      return contents.words(at, contents.end(at));
    }
    for (int i = at; i < parse.frame().end(); i++) {
      if (parse.at(i).is(":")) {
        return contents.words(i + 1, parse.frame().end());
      }
    }
    return List.of();
  }
}
