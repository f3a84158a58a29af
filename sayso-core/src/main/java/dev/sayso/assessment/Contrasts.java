package dev.sayso.assessment;

import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.List;

/** Finds the words that set a count or a time apart from others. Thread-safe. */
final class Contrasts {
  private final List<List<String>> rows = WordList.rows("en/contrasts.tsv");

  /** Whether words of this sense stand anywhere among the pieces. */
  boolean stands(List<Token> pieces, String sense) {
    for (int i = 0; i < pieces.size(); i++) {
      if (starts(pieces, i, sense)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of this sense begin with the piece {@code at}. */
  boolean starts(List<Token> pieces, int at, String sense) {
    return rows.stream()
        .filter(row -> row.get(1).equals(sense))
        .anyMatch(row -> matches(pieces, at, row.getFirst().split(" ", -1)));
  }

  /** Whether words of this sense end right before the piece {@code at}. */
  boolean ends(List<Token> pieces, int at, String sense) {
    return rows.stream()
        .filter(row -> row.get(1).equals(sense))
        .map(row -> row.getFirst().split(" ", -1))
        .anyMatch(words -> matches(pieces, at - words.length, words));
  }

  private static boolean matches(List<Token> pieces, int at, String[] words) {
    if (at < 0 || at + words.length > pieces.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!pieces.get(at + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }
}
