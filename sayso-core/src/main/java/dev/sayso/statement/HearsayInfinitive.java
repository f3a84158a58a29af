package dev.sayso.statement;

import java.util.Optional;
import java.util.Set;

/** {@code The governor is said to have insisted that the road was open.} */
final class HearsayInfinitive implements Rule.OfVerb {
  private static final Set<String> HEARSAY =
      Set.of("say", "believe", "think", "report", "understand", "allege", "know", "claim");

  @Override
  public String name() {
    return "said-to-have-said";
  }

  @Override
  public Optional<Finding> finding(FrameParse parse, VerbGroup group) {
    var outer = parse.groupEndingAt(group.from() - 1);
    boolean fits =
        group.voice() == VerbGroup.Voice.INFINITIVE
            && outer.isPresent()
            && outer.get().voice() == VerbGroup.Voice.PASSIVE
            && HEARSAY.contains(outer.get().verb().lemma());
    if (!fits) {
      return Optional.empty();
    }
    var contents = new Contents(parse);
    int from = contents.opening(group).at();
    var words = contents.words(from, contents.end(from));
    var source = parse.phrases().before(outer.get().from(), 0);
    if (words.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    var cue = parse.span(outer.get().from(), group.to());
    var by = new Attribution(parse.frame().span(source.get()), cue, group.verb().lemma());
    return Optional.of(Finding.of(name(), by, words, group.stance()));
  }
}
