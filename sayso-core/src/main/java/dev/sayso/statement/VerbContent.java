package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Takes;
import java.util.Optional;

/**
 * A verb and what follows it, by the kind of thing that follows: {@code said that it was late},
 * {@code denied knowing}, {@code called the report a lie}.
 *
 * @param name the name of the rule
 * @param takes what the verb must take
 * @param shape what must follow
 */
record VerbContent(String name, Takes takes, Shape shape) implements Rule.OfVerb {
  /** Tells whether what follows is what the rule wants. */
  @FunctionalInterface
  interface Shape {
    boolean fits(FrameParse parse, VerbGroup group, int at);
  }

  @Override
  public Optional<Finding> finding(FrameParse parse, VerbGroup group) {
    boolean acts = group.isActive() || group.voice() == VerbGroup.Voice.PARTICIPLE;
    if (!acts || !group.takes(takes)) {
      return Optional.empty();
    }
    var contents = new Contents(parse);
    var opening = contents.opening(group);
    if (!shape.fits(parse, group, opening.at())) {
      return Optional.empty();
    }
    return parse.subject(group).flatMap(subject -> finding(parse, group, subject, opening));
  }

  /** "asked whether" asks, "asked to" calls for something. */
  private Stance stance(VerbGroup group) {
    boolean wants = takes == Takes.INFINITIVE && group.stance() == Stance.ASKS;
    return wants ? Stance.CALLS_FOR : group.stance();
  }

  private Optional<Finding> finding(
      FrameParse parse, VerbGroup group, Stretch subject, Contents.Opening opening) {
    var contents = new Contents(parse);
    var addressee = opening.addressee();
    boolean ordered = takes == Takes.INFINITIVE && addressee != null;
    // "urged residents to leave": who is to do it is part of what is urged.
    int from = takes == Takes.INFINITIVE && addressee != null ? addressee.from() : opening.at();
    var words = contents.words(from, contents.end(from));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var to = addressee == null ? null : parse.frame().span(addressee);
    var by = parse.attribution(group, subject).told(ordered ? null : to);
    return Optional.of(Finding.of(name, by, words, stance(group)));
  }
}
