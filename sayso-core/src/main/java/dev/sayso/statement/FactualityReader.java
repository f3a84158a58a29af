package dev.sayso.statement;

import dev.sayso.statement.Factuality.Certainty;
import dev.sayso.statement.Factuality.Polarity;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how surely a thing is said, and whether so or not so. */
final class FactualityReader {
  private static final Set<String> NEGATIVE =
      Set.of("not", "no", "never", "nobody", "none", "nothing", "neither", "cannot", "nowhere");
  private static final Set<String> AFTER_NO = Set.of("more", "fewer", "less", "later", "doubt");
  private static final Set<String> AFTER_NOT = Set.of("only", "just", "least", "merely");
  private static final int BETWEEN = 60;

  private final Text text;
  private final Tokenizer tokenizer = new Tokenizer();

  FactualityReader(Text text) {
    this.text = text;
  }

  /** How surely the source of a finding says its content. */
  Factuality factuality(Finding finding, Stance stance) {
    var tokens = tokens(finding.content());
    var hedge = hedge(finding, tokens);
    var polarity = polarity(tokens, hedge, stance);
    if (hedge.isEmpty()) {
      return new Factuality(polarity, unhedged(stance), null, null, null);
    }
    var found = hedge.get();
    return new Factuality(
        polarity,
        found.hedge().certainty(),
        found.hedge().likelihood(),
        found.span(),
        found.hedge().whose());
  }

  private Optional<Hedges.Found> hedge(Finding finding, List<Token> content) {
    var cue = finding.by().cue();
    if (!cue.isEmpty()) {
      var inCue = Hedges.first(tokens(cue)).filter(found -> isOutlets(found));
      if (inCue.isPresent()) {
        return inCue;
      }
    }
    var inside = Hedges.first(content);
    return inside.isPresent() ? inside : between(finding);
  }

  private static boolean isOutlets(Hedges.Found found) {
    return found.hedge().whose() == Factuality.Whose.OUTLET;
  }

  /** "considers it very likely that": the hedge stands between cue and content. */
  private Optional<Hedges.Found> between(Finding finding) {
    if (finding.by().cue().isEmpty()) {
      return Optional.empty();
    }
    int from = finding.by().cue().getLast().end();
    int to = finding.content().getFirst().start();
    return from < to && to - from < BETWEEN
        ? Hedges.first(tokenizer.tokens(text, new Span(from, to)))
        : Optional.empty();
  }

  private List<Token> tokens(List<Span> spans) {
    var tokens = new ArrayList<Token>();
    spans.forEach(span -> tokens.addAll(tokenizer.tokens(text, span)));
    return tokens;
  }

  private static Certainty unhedged(Stance stance) {
    return switch (stance) {
      case ASSERTS, DENIES, CONFIRMS -> Certainty.CERTAIN;
      case EXPECTS -> Certainty.PROBABLE;
      case DOUBTS, ASKS, CALLS_FOR -> Certainty.UNSTATED;
    };
  }

  private static Polarity polarity(
      List<Token> tokens, Optional<Hedges.Found> hedge, Stance stance) {
    boolean negated = isNegated(tokens, hedge);
    boolean existential = stance == Stance.DENIES && Denials.isPlainDenial(tokens);
    boolean denies = stance == Stance.DENIES && !existential;
    return negated == denies ? Polarity.POSITIVE : Polarity.NEGATIVE;
  }

  /** Whether the first clause is negated: later clauses have their own truth. */
  private static boolean isNegated(List<Token> tokens, Optional<Hedges.Found> hedge) {
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (i > 0 && endsClause(tokens, i)) {
        return false;
      }
      boolean hedging = hedge.isPresent() && hedge.get().span().contains(token.span());
      if (!hedging && isNegative(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsClause(List<Token> tokens, int at) {
    var token = tokens.get(at);
    boolean joins =
        WordClass.SUBORDINATOR.has(token.lower()) || WordClass.CONJUNCTION.has(token.lower());
    return token.is(";") || token.is(".") || (joins && tokens.get(at - 1).is(","));
  }

  private static boolean isNegative(List<Token> tokens, int at) {
    var word = tokens.get(at).lower();
    var next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    if (word.equals("no")) {
      return !AFTER_NO.contains(next);
    }
    if (word.equals("not")) {
      return !AFTER_NOT.contains(next);
    }
    return NEGATIVE.contains(word) || word.endsWith("n't");
  }
}
