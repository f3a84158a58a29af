package dev.sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code its claim that the gate was open}, {@code the mayor’s warning that it may rain}. */
final class NounCue implements Rule {
  @Override
  public String name() {
    return "noun-that";
  }

  @Override
  public List<Finding> findings(FrameParse parse) {
    var findings = new ArrayList<Finding>();
    for (int i = 1; i + 2 < parse.frame().size(); i++) {
      if (parse.at(i + 1).is("that") && CueNouns.stance(parse.at(i).lower()).isPresent()) {
        finding(parse, i).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(FrameParse parse, int noun) {
    var owner = owner(parse, noun);
    var contents = new Contents(parse);
    var words = contents.words(noun + 1, contents.end(noun + 1));
    if (owner.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    var lemma = parse.at(noun).lower();
    var by = new Attribution(parse.frame().span(owner.get()), parse.span(noun, noun + 1), lemma);
    var stance = CueNouns.stance(lemma).orElse(Stance.ASSERTS);
    return Optional.of(Finding.of(name(), by, words, stance));
  }

  /** "its", "the mayor's": who the thing said belongs to; one adjective may stand between. */
  private static Optional<Stretch> owner(FrameParse parse, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
      if (parse.at(i).isA(WordClass.POSSESSIVE)) {
        return Optional.of(new Stretch(i, i + 1));
      }
      if (parse.at(i).isPossessive()) {
        return parse.phrases().before(i, 0);
      }
    }
    return Optional.empty();
  }
}
