package dev.sayso.statement;

import java.util.Optional;

/** {@code Residents disputed that.} The object alone says nothing, so the verb is content too. */
final class Anaphor implements Rule.OfVerb {
  @Override
  public String name() {
    return "anaphor";
  }

  @Override
  public Optional<Finding> finding(FrameParse parse, VerbGroup group) {
    int at = group.to();
    boolean points = parse.at(at).is("that") || parse.at(at).is("this") || parse.at(at).is("it");
    boolean alone = points && at + 1 >= parse.frame().end();
    if (!alone || !group.isActive() || !group.takes(CueVerb.Takes.OBJECT)) {
      return Optional.empty();
    }
    return parse
        .subject(group)
        .map(subject -> {
          var by = parse.attribution(group, subject);
          var words = new Contents(parse).words(group.from(), at + 1);
          return Finding.of(name(), by, words, group.stance());
        });
  }
}
