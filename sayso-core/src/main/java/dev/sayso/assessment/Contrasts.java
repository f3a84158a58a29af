package dev.sayso.assessment;

import dev.sayso.text.Piece;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the words that set a count or a time apart from others. Thread-safe. */
final class Contrasts {
  private final Map<String, List<List<String>>> phrases =
      WordList.rows("en/contrasts.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(1),
                  Collectors.mapping(
                      row -> List.of(row.getFirst().split(" ", -1)), Collectors.toList())));

  /** Whether words of this sense stand anywhere among the pieces. */
  boolean stands(List<Piece> pieces, String sense) {
    for (int i = 0; i < pieces.size(); i++) {
      if (starts(pieces, i, sense)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of this sense begin with the piece {@code at}. */
  boolean starts(List<Piece> pieces, int at, String sense) {
    return of(sense).stream().anyMatch(words -> matches(pieces, at, words));
  }

  /** Whether words of this sense end right before the piece {@code at}. */
  boolean ends(List<Piece> pieces, int at, String sense) {
    return of(sense).stream().anyMatch(words -> matches(pieces, at - words.size(), words));
  }

  private List<List<String>> of(String sense) {
    return phrases.getOrDefault(sense, List.of());
  }

  private static boolean matches(List<Piece> pieces, int at, List<String> words) {
    if (at < 0 || at + words.size() > pieces.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!pieces.get(at + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
