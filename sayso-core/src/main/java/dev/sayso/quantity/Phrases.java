package dev.sayso.quantity;

import dev.sayso.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of phrases of up to a few words, each with what it stands for. Immutable.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  /**
   * A phrase found in a text.
   *
   * @param meaning what it stands for
   * @param end the index of the first piece after it
   */
  record Match<T>(T meaning, int end) {}

  private static final int LONGEST = 4;

  private final Map<String, T> meanings;

  /** The phrases of some rows of a word list: their first cells, words parted by a blank. */
  Phrases(List<List<String>> rows, Function<List<String>, T> meaning) {
    this.meanings = rows.stream().collect(Collectors.toUnmodifiableMap(List::getFirst, meaning));
  }

  /** The longest phrase that starts with the piece {@code at}. */
  Optional<Match<T>> at(List<Token> pieces, int at) {
    var words = new StringBuilder();
    Optional<Match<T>> longest = Optional.empty();
    for (int i = at; i >= 0 && i < pieces.size() && i - at < LONGEST; i++) {
      words.append(i == at ? "" : " ").append(pieces.get(i).lower());
      var meaning = meanings.get(words.toString());
      if (meaning != null) {
        longest = Optional.of(new Match<>(meaning, i + 1));
      }
    }
    return longest;
  }
}
