package dev.sayso.sentence;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a sentence, with what its surroundings tell of it.
 *
 * @param words the sentence where it stands
 * @param from its first token
 * @param to the token after its last
 * @param signs what it may be
 * @param office the title or role given here, in lower case; or none
 * @param gender what title and given name tell
 */
record Phrase(
    Words words, int from, int to, Set<Sign> signs, @Nullable String office, Gender gender) {

  List<Token> tokens() {
    return words.tokens().subList(from, to);
  }

  Span span() {
    return words.span(from, to);
  }

  /** The words in lower case: what names are compared by. */
  List<String> key() {
    return IntStream.range(from, to).mapToObj(words::lower).toList();
  }

  /** The words as written, one space between. */
  String written() {
    return words.written(from, to);
  }

  /** Whether "the" stands before, be it for a noun behind: "the Herald newsroom". */
  boolean followsArticle() {
    return words.lower(from - 1).equals("the");
  }

  /** Whether the next word has a capital too, of another name. */
  boolean precedesCapital() {
    return words.isCapital(to);
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /** Whether every letter is a capital, as in headlines. */
  boolean isLoud() {
    return tokens().stream()
        .map(Token::form)
        .collect(Collectors.joining())
        .codePoints()
        .noneMatch(Character::isLowerCase);
  }
}
