package dev.sayso.assessment;

import dev.sayso.statement.Source;
import dev.sayso.story.Words;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the heart of the words for an unnamed source is. Thread-safe. */
final class Descriptions {
  /** What stands after the noun: "of the mine", "who asked not to be named". */
  private static final Set<String> ENDS =
      Set.of("of", "in", "at", "from", "for", "with", "on", "to", "near", "close", "who", "which");

  private static final int LONGEST = 200;
  private static final Tokenizer TOKENIZER = new Tokenizer();

  private Descriptions() {}

  /**
   * The noun that says what an unnamed source is, with the word before it: "health office" of "the
   * provincial health office in the capital".
   */
  static Optional<String> head(Witness witness) {
    return witness.statement().source() instanceof Source.Unnamed unnamed
        ? head(witness.words(unnamed.span()))
        : Optional.empty();
  }

  private static Optional<String> head(String words) {
    var text = new Text(words.length() > LONGEST ? "" : words);
    var nouns = new ArrayList<String>();
    for (var token : TOKENIZER.tokens(text, text.whole())) {
      if (token.kind() != Token.Kind.WORD || ENDS.contains(token.lower())) {
        break;
      }
      Words.stem(token).ifPresent(nouns::add);
    }
    return nouns.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lastTwo(nouns)));
  }

  private static List<String> lastTwo(List<String> nouns) {
    return nouns.subList(Math.max(0, nouns.size() - 2), nouns.size());
  }
}
