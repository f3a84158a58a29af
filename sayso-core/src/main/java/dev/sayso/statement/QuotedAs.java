package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code “We knew,” the mayor was quoted as saying by state radio.} */
final class QuotedAs implements Rule.OfVerb {
  private static final List<String> VERBS = List.of("quote", "cite", "report");

  @Override
  public String name() {
    return "quoted-as-saying";
  }

  @Override
  public Optional<Finding> finding(FrameParse parse, VerbGroup group) {
    int as = group.to();
    boolean fits =
        group.voice() == VerbGroup.Voice.PASSIVE
            && VERBS.contains(group.verb().lemma())
            && parse.at(as).is("as")
            && parse.at(as + 1).isWord()
            && parse.at(as + 1).lower().endsWith("ing");
    if (!fits) {
      return Optional.empty();
    }
    var content = content(parse, group, as + 2);
    var source = parse.phrases().before(group.from(), 0);
    return source.isEmpty() || content.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(parse, group, source.get(), content));
  }

  private Finding finding(FrameParse parse, VerbGroup group, Stretch source, List<Span> content) {
    int end = group.to() + 2;
    var by =
        new Attribution(parse.frame().span(source), parse.span(group.from(), end), "quote")
            .passedOnBy(medium(parse, end));
    return Finding.of(name(), by, content, Stance.ASSERTS);
  }

  private static @Nullable Span medium(FrameParse parse, int at) {
    if (!parse.at(at).is("by")) {
      return null;
    }
    return parse.phrases().after(at + 1).map(parse.frame()::span).orElse(null);
  }

  private static List<Span> content(FrameParse parse, VerbGroup group, int after) {
    for (int i = group.from() - 1; i >= 0; i--) {
      if (parse.at(i).isUtterance()) {
        return List.of(parse.at(i).span());
      }
    }
    var contents = new Contents(parse);
    int from = after;
    if (parse.at(after).is("by")) {
      from = parse.phrases().after(after + 1).map(Stretch::to).orElse(after);
    }
    return contents.words(from, contents.end(from));
  }
}
