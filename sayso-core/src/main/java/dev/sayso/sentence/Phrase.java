package dev.sayso.sentence;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a sentence, with what its surroundings tell of it.
 *
 * @param sentence where it stands
 * @param from its first token
 * @param to the token after its last
 * @param signs what it may be
 * @param office the title or role given here, in lower case; or none
 * @param gender what title and given name tell
 */
record Phrase(
    Sentence sentence,
    int from,
    int to,
    Set<Sign> signs,
    @Nullable String office,
    Gender gender) {

  List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  Span span() {
    return sentence
        .tokens()
        .get(from)
        .span()
        .cover(sentence.tokens().get(to - 1).span());
  }

  /** The words in lower case: what names are compared by. */
  List<String> key() {
    return tokens().stream().map(Token::lower).toList();
  }

  /** The words as written, one space between. */
  String written() {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      var token = sentence.tokens().get(i);
      boolean gap =
          i > from && sentence.tokens().get(i - 1).span().end() < token.span().start();
      words.append(gap ? " " : "").append(token.form());
    }
    return words.toString();
  }

  /** Whether "the" stands before, be it for a noun behind: "the Herald newsroom". */
  boolean followsArticle() {
    return from > 0 && sentence.tokens().get(from - 1).is("the");
  }

  /** Whether the next word has a capital too, of another name. */
  boolean precedesCapital() {
    return new Words(sentence.tokens()).isCapital(to);
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /** Whether every letter is a capital, as in headlines. */
  boolean isLoud() {
    return tokens().stream().map(Token::form).collect(Collectors.joining()).codePoints()
        .noneMatch(Character::isLowerCase);
  }
}
