package dev.sayso.statement;

import dev.sayso.sentence.Sentence;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds why a source is not named: in its own relative clause or in the sentence after. */
final class AnonymityReasons {
  private static final Set<String> SIGNS =
      Set.of(
          "named", "name", "names", "identified", "unnamed", "anonymity", "anonymous", "identity");
  private static final Set<String> THEY = Set.of("he", "she", "they", "the", "both");
  private static final Set<String> OPENERS = Set.of("because", "until", "before");

  private final Text text;
  private final List<Sentence> sentences;

  AnonymityReasons(Text text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** The source with the reason, if the report gives one and the source is unnamed. */
  Source explained(Source source) {
    return source instanceof Source.Unnamed unnamed
        ? reason(unnamed.span()).<Source>map(why -> with(unnamed, why)).orElse(source)
        : source;
  }

  private static Source.Unnamed with(Source.Unnamed unnamed, Span reason) {
    var said = unnamed.anonymity();
    return new Source.Unnamed(
        unnamed.span(), new Anonymity(said.kind(), said.affiliation(), said.count(), reason));
  }

  private Optional<Span> reason(Span source) {
    int at = sentenceAt(source.start());
    if (at < 0) {
      return Optional.empty();
    }
    var inside = reason(sentences.get(at), source);
    if (inside.isPresent() || at + 1 >= sentences.size()) {
      return inside;
    }
    var next = sentences.get(at + 1);
    boolean goesOn =
        next.block() == sentences.get(at).block()
            && !next.tokens().isEmpty()
            && THEY.contains(next.tokens().getFirst().lower());
    return goesOn ? reason(next, next.span()) : Optional.empty();
  }

  /** The words from "because" on; without one, from the words that ask for silence. */
  private Optional<Span> reason(Sentence sentence, Span within) {
    var tokens = FrameMaker.tokens(sentence, within);
    if (tokens.stream().noneMatch(token -> SIGNS.contains(token.lower()))) {
      return Optional.empty();
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean fear =
          tokens.get(i).is("for") && i + 1 < tokens.size() && tokens.get(i + 1).is("fear");
      if (fear || OPENERS.contains(tokens.get(i).lower())) {
        return Optional.of(words(tokens.subList(i, tokens.size())));
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("who")) {
        return Optional.of(words(tokens.subList(i, tokens.size())));
      }
    }
    return Optional.empty();
  }

  private Span words(List<Token> tokens) {
    int end = tokens.size();
    while (end > 1 && tokens.get(end - 1).kind() == Token.Kind.MARK) {
      end--;
    }
    return text.trim(tokens.getFirst().span().cover(tokens.get(end - 1).span()));
  }

  private int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return middle;
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
