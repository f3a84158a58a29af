package dev.sayso.time;

import dev.sayso.text.Piece;
import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of time of a language. Immutable and thread-safe. */
final class Vocabulary {
  private record Entry(String sort, String value) {}

  private final Map<String, Entry> entries =
      WordList.rows("en/times.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, row -> new Entry(row.get(1), row.get(2))));

  /** Whether an expression may begin with this piece. */
  boolean mayStart(Piece piece) {
    return piece.kind() == Token.Kind.NUMBER || entries.containsKey(piece.lower());
  }

  /** The value of a piece as a word of this sort, if it is one. */
  Optional<String> value(Piece piece, String sort) {
    var entry = entries.get(piece.lower());
    return entry != null && entry.sort().equals(sort)
        ? Optional.of(entry.value())
        : Optional.empty();
  }
}
