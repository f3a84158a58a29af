package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import java.util.List;
import java.util.Optional;

/** Tells from the words of a cue which verb or noun it is, and what a source does that uses it. */
final class CueReader {
  /**
   * What a cue is.
   *
   * @param lemma the form that word lists hold, else its last word
   * @param stance what the source does
   */
  record Meaning(String lemma, Stance stance) {}

  private final Text text;
  private final Tokenizer tokenizer = new Tokenizer();

  CueReader(Text text) {
    this.text = text;
  }

  /** The meaning of some words: their last verb, else their last noun. */
  Meaning meaning(Span cue) {
    var tokens = tokenizer.tokens(text, cue);
    boolean negated = tokens.stream().anyMatch(CueReader::isNegation);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      var verb = verb(tokens, i);
      if (verb.isPresent()) {
        var stance = negated ? Stance.DOUBTS : verb.get().stance();
        return new Meaning(verb.get().lemma(), stance);
      }
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      var stance = CueNouns.stance(tokens.get(i).lower());
      if (stance.isPresent()) {
        return new Meaning(tokens.get(i).lower(), stance.get());
      }
    }
    return new Meaning(tokens.isEmpty() ? "" : tokens.getLast().lower(), Stance.ASSERTS);
  }

  private static boolean isNegation(Token token) {
    return WordClass.NEGATION.has(token.lower()) || token.lower().endsWith("n't");
  }

  private static Optional<CueVerb> verb(List<Token> tokens, int at) {
    return CueVerbs.ENGLISH.of(tokens.get(at).lower()).stream()
        .map(CueVerbs.Inflected::verb)
        .filter(verb -> follows(verb.particles(), tokens, at + 1))
        .findFirst();
  }

  private static boolean follows(List<String> particles, List<Token> tokens, int from) {
    if (from + particles.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < particles.size(); i++) {
      if (!tokens.get(from + i).lower().equals(particles.get(i))) {
        return false;
      }
    }
    return true;
  }
}
