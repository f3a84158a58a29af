package dev.sayso.assessment;

import dev.sayso.sentence.Sentence;
import dev.sayso.story.Words;
import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.List;

/** Tells whether a statement is told in order to be taken back. Thread-safe. */
final class Retractions {
  private static final List<List<String>> WORDS = WordList.rows("en/retractions.tsv");
  private static final int REACH = 3;

  private Retractions() {}

  /** "The board withdrew its statement that …", "An earlier version said …". */
  static boolean isRetracted(Witness witness) {
    var start = witness.statement().content().span().start();
    return witness.statement().chain().stream()
            .anyMatch(link -> link.cue() != null && isRetracting(link.cue().lemma()))
        || witness.reading().sentences().stream()
            .filter(sentence -> sentence.span().contains(start))
            .findFirst()
            .map(sentence -> isBefore(sentence, start))
            .orElse(false);
  }

  private static boolean isRetracting(String lemma) {
    var words = lemma.split(" ");
    return WORDS.stream()
        .anyMatch(row ->
            Words.stem(row.getFirst()).equals(Words.stem(words[0]))
                && (row.get(1).isEmpty()
                    || words.length > 1 && row.get(1).equals(words[words.length - 1])));
  }

  /** Whether the words before a content, in its sentence, take it back. */
  private static boolean isBefore(Sentence sentence, int start) {
    var tokens = sentence.tokens().stream().filter(token -> token.span().end() <= start).toList();
    for (int i = 0; i < tokens.size(); i++) {
      if (takesBack(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesBack(List<Token> tokens, int at) {
    if (!tokens.get(at).isWord()) {
      return false;
    }
    var stem = Words.stem(tokens.get(at).lower());
    var next = tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + REACH));
    return WORDS.stream()
        .anyMatch(row ->
            Words.stem(row.getFirst()).equals(stem)
                && (row.get(1).isEmpty() || next.stream().anyMatch(token -> token.is(row.get(1)))));
  }
}
