package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code Nine were hurt, according to the ministry.} */
final class AccordingTo implements Rule {
  @Override
  public String name() {
    return "according-to";
  }

  @Override
  public List<Finding> findings(FrameParse parse) {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < parse.frame().size(); i++) {
      if (parse.at(i).is("according") && parse.at(i + 1).is("to")) {
        finding(parse, i).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(FrameParse parse, int at) {
    var phrase = parse.phrases().after(at + 2);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    var quotedBy = quotedBy(parse, phrase.get());
    int sourceEnd = quotedBy > 0 ? quotedBy : phrase.get().to();
    var content = content(parse, at, quotedBy > 0 ? afterMedium(parse, quotedBy) : sourceEnd);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var source = parse.span(phrase.get().from(), sourceEnd);
    var by =
        new Attribution(source, parse.span(at, at + 2), "according to")
            .passedOnBy(quotedBy > 0 ? medium(parse, quotedBy) : null);
    return Optional.of(Finding.of(name(), by, content, Stance.ASSERTS));
  }

  /** Where "quoted by" stands after the source, or -1. */
  private static int quotedBy(FrameParse parse, Stretch phrase) {
    for (int i = phrase.from() + 1; i <= phrase.to(); i++) {
      boolean quoted = parse.at(i).is("quoted") || parse.at(i).is("cited");
      if (quoted && (parse.at(i + 1).is("by") || parse.at(i + 1).is("in"))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Span medium(FrameParse parse, int quoted) {
    return parse.phrases().after(quoted + 2).map(parse.frame()::span).orElse(null);
  }

  private static int afterMedium(FrameParse parse, int quoted) {
    return parse.phrases().after(quoted + 2).map(Stretch::to).orElse(quoted + 2);
  }

  private static List<Span> content(FrameParse parse, int at, int after) {
    var contents = new Contents(parse);
    int start = contents.clauseStart(at);
    if (start >= at) {
      return contents.words(after, contents.end(Math.min(after + 1, parse.frame().end())));
    }
    boolean tied = !parse.at(at - 1).isComma();
    var content = new ArrayList<>(contents.words(start, at));
    boolean goesOn = parse.at(at - 1).isComma() && parse.at(after).isComma();
    if (!tied && goesOn && !isNewThought(parse, after + 1)) {
      content.addAll(contents.words(after, contents.end(after + 1)));
    }
    return content;
  }

  private static boolean isNewThought(FrameParse parse, int at) {
    var item = parse.at(at);
    return item.isA(WordClass.CONJUNCTION)
        || item.isA(WordClass.RELATIVE)
        || item.isA(WordClass.SUBORDINATOR)
        || (item.isWord() && item.lower().endsWith("ing"));
  }
}
