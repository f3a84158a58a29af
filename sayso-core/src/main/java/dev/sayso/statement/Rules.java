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
          new VerbContent("that-clause", Takes.CLAUSE, 0.9, Shapes::that),
          new VerbContent("wh-clause", Takes.WH, 0.8, Shapes::wh),
          new VerbContent("infinitive", Takes.INFINITIVE, 0.8, Shapes::infinitive),
          new VerbContent("object-as", Takes.AS, 0.8, Shapes::objectWithAs),
          new VerbContent("object-at", Takes.OBJECT_AT, 0.7, Shapes::objectWithAt),
          new VerbContent("gerund", Takes.GERUND, 0.8, Shapes::gerund),
          new VerbContent("clause", Takes.CLAUSE, 0.8, Shapes::clause),
          new VerbContent(
              "object-infinitive", Takes.OBJECT_INFINITIVE, 0.7, Shapes::objectWithInfinitive),
          new VerbContent("predicate", Takes.PREDICATE, 0.7, Shapes::predicate),
          new VerbContent("object", Takes.OBJECT, 0.6, Shapes::object),
          new NounCue(),
          new ChargeMade(),
          new HeadlineColon(),
          new Reportedly(),
          new LoneFragment());

  private Rules() {}
}
