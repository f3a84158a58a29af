package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code They deny that money was paid, a charge the union has made for years.} */
final class ChargeMade implements Rule {
  private static final Set<String> MAKES =
      Set.of("made", "makes", "make", "repeated", "raised", "levelled", "leveled", "put", "voiced");

  @Override
  public String name() {
    return "charge-made";
  }

  @Override
  public List<Finding> findings(FrameParse parse) {
    var findings = new ArrayList<Finding>();
    for (int i = 2; i < parse.frame().size(); i++) {
      if (parse.at(i - 2).isComma()
          && parse.at(i - 1).isA(WordClass.ARTICLE)
          && CueNouns.stance(parse.at(i).lower()).isPresent()) {
        finding(parse, i).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(FrameParse parse, int noun) {
    int verb = noun + 1;
    while (verb < parse.frame().end() && !MAKES.contains(parse.at(verb).lower())) {
      if (parse.at(verb).isComma()) {
        return Optional.empty();
      }
      verb++;
    }
    int subjectEnd = verb;
    while (parse.at(subjectEnd - 1).isAuxiliary() || parse.at(subjectEnd - 1).isAdverb()) {
      subjectEnd--;
    }
    int from = parse.at(noun + 1).is("that") ? noun + 2 : noun + 1;
    if (verb >= parse.frame().end() || from >= subjectEnd) {
      return Optional.empty();
    }
    var source = parse.span(from, subjectEnd);
    var by = new Attribution(source, parse.span(subjectEnd, verb + 1), "make");
    return Optional.of(Finding.of(name(), by, content(parse, noun), Stance.ASSERTS));
  }

  /** What the noun stands for, and the words that say so: the charge has no other content. */
  private static List<Span> content(FrameParse parse, int noun) {
    var contents = new Contents(parse);
    var content = new ArrayList<Span>();
    for (int i = noun - 3; i >= 0; i--) {
      if (parse.at(i).is("that")) {
        content.addAll(contents.words(i, noun - 2));
        break;
      }
    }
    content.addAll(contents.words(noun - 1, parse.frame().end()));
    return content;
  }
}
