package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Takes;
import java.util.List;

/** Which rules there are. */
final class Rules {
  /** The rules for English, surest first; where two overlap, the earlier one stands. */
  static final List<Rule> ENGLISH =
      List.of(
          new QuotedAs(),
          new QuoteThenCue(),
          new CueThenQuote(),
          new AccordingTo(),
          new CitedSource(),
          new HeardFrom(),
          new HearsayInfinitive(),
          new Anaphor(),
          new TrailingCue(),
          new VerbContent("that-clause", Takes.CLAUSE, Shapes::that),
          new VerbContent("wh-clause", Takes.WH, Shapes::wh),
          new VerbContent("infinitive", Takes.INFINITIVE, Shapes::infinitive),
          new VerbContent("object-as", Takes.AS, Shapes::objectWithAs),
          new VerbContent("object-at", Takes.OBJECT_AT, Shapes::objectWithAt),
          new VerbContent("gerund", Takes.GERUND, Shapes::gerund),
          new VerbContent("clause", Takes.CLAUSE, Shapes::clause),
          new VerbContent(
              "object-infinitive", Takes.OBJECT_INFINITIVE, Shapes::objectWithInfinitive),
          new VerbContent("predicate", Takes.PREDICATE, Shapes::predicate),
          new VerbContent("object", Takes.OBJECT, Shapes::object),
          new NounCue(),
          new ChargeMade(),
          new HeadlineColon(),
          new Reportedly(),
          new LoneFragment());

  private Rules() {}
}
