package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Takes;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Ten people were hurt, state radio reported, citing the hospital.} */
final class CitedSource implements Rule {
  @Override
  public String name() {
    return "citing";
  }

  @Override
  public List<Finding> findings(FrameParse parse) {
    var findings = new ArrayList<Finding>();
    for (int i = 2; i < parse.frame().size(); i++) {
      if (parse.at(i).is("citing") && parse.at(i - 1).isComma()) {
        finding(parse, i).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(FrameParse parse, int citing) {
    var source = parse.phrases().after(citing + 1).filter(phrase -> isSomebody(parse, phrase));
    var words = content(parse, citing);
    if (source.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    var cue = parse.span(citing, citing + 1);
    var by = new Attribution(parse.frame().span(source.get()), cue, "cite");
    return Optional.of(Finding.of(name(), by, words, Stance.ASSERTS));
  }

  /** Somebody, not a reason: "citing low demand". */
  private static boolean isSomebody(FrameParse parse, Stretch phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (parse.at(i).isA(WordClass.CITABLE)) {
        return true;
      }
    }
    return false;
  }

  /** What the verb before says; else the whole clause before. */
  private static List<Span> content(FrameParse parse, int citing) {
    var contents = new Contents(parse);
    for (var group : parse.groups()) {
      boolean says = group.isActive() && group.takes(Takes.CLAUSE);
      int from = contents.opening(group).at();
      if (says && from < citing && parse.at(from).is("that")) {
        return contents.words(from, citing - 1);
      }
    }
    return contents.words(contents.clauseStart(citing), citing - 1);
  }
}
