package dev.sayso.quantity;

import dev.sayso.text.Piece;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Set<String> firsts;
  private final Map<String, T> meanings;

  /** The phrases of some rows of a word list: their first cells, words parted by a blank. */
  Phrases(List<List<String>> rows, Function<List<String>, T> meaning) {
    this.firsts =
        rows.stream()
            .map(row -> row.getFirst().split(" ", 2)[0])
            .collect(Collectors.toUnmodifiableSet());
    this.meanings = rows.stream().collect(Collectors.toUnmodifiableMap(List::getFirst, meaning));
  }

  /** Whether a phrase may start with this piece. */
  boolean mayStart(Piece piece) {
    return firsts.contains(piece.lower());
  }

  /** The longest phrase that starts with the piece {@code at}. */
  Optional<Match<T>> at(List<Piece> pieces, int at) {
    if (at < 0 || at >= pieces.size() || !firsts.contains(pieces.get(at).lower())) {
      return Optional.empty();
    }
    var words = new StringBuilder();
    Optional<Match<T>> longest = Optional.empty();
    for (int i = at; i < pieces.size() && i - at < LONGEST; i++) {
      words.append(i == at ? "" : " ").append(pieces.get(i).lower());
      var meaning = meanings.get(words.toString());
      if (meaning != null) {
        longest = Optional.of(new Match<>(meaning, i + 1));
      }
    }
    return longest;
  }
}
