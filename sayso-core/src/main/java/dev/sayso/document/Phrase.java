package dev.sayso.document;

import java.util.List;
import java.util.Set;

/**
 * A phrase of a word list.
 *
 * <p>Parts are separated by blanks: a word or mark; {@code a|b} for either; {@code #} for anything
 * that begins with a digit; {@code *} for up to six words or marks; {@code ^} for the start (marks
 * may stand before it) and {@code $} for the end (marks may follow).
 *
 * @param parts what must follow each other
 * @param fromStart whether it must begin the passage
 * @param toEnd whether it must end the passage
 */
record Phrase(List<Set<String>> parts, boolean fromStart, boolean toEnd) {
  private static final int LONGEST_GAP = 6;
  private static final Set<String> GAP = Set.of("*");
  private static final Set<String> NUMBER = Set.of("#");

  Phrase {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.getFirst().equals(GAP) || parts.getLast().equals(GAP)) {
      throw new IllegalArgumentException("a phrase begins and ends with a word: " + parts);
    }
  }

  static Phrase parse(String notation) {
    var cells = List.of(notation.strip().split(" +"));
    boolean fromStart = cells.getFirst().equals("^");
    boolean toEnd = cells.getLast().equals("$");
    var inner = cells.subList(fromStart ? 1 : 0, cells.size() - (toEnd ? 1 : 0));
    return new Phrase(inner.stream().map(Phrase::alternatives).toList(), fromStart, toEnd);
  }

  private static Set<String> alternatives(String cell) {
    return cell.equals("|") ? Set.of(cell) : Set.of(cell.split("\\|"));
  }

  /** The words one of which a passage must hold. */
  Set<String> first() {
    return parts.getFirst();
  }

  boolean matchesAt(PassageWords words, int at) {
    return (!fromStart || onlyMarks(words, 0, at)) && matches(words, at, 0);
  }

  /** Bounded by the number of gaps in a phrase, which its author chose: no list has over two. */
  private boolean matches(PassageWords words, int at, int part) {
    int unit = at;
    for (int i = part; i < parts.size(); i++) {
      if (parts.get(i).equals(GAP)) {
        return matchesAfterGap(words, unit, i + 1);
      }
      if (unit >= words.units().size() || !fits(parts.get(i), words.units().get(unit))) {
        return false;
      }
      unit++;
    }
    return !toEnd || (words.complete() && onlyMarks(words, unit, words.units().size()));
  }

  private boolean matchesAfterGap(PassageWords words, int from, int part) {
    for (int skip = 0; skip <= LONGEST_GAP; skip++) {
      if (matches(words, from + skip, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Set<String> part, String unit) {
    return part.equals(NUMBER) ? Character.isDigit(unit.charAt(0)) : part.contains(unit);
  }

  private static boolean onlyMarks(PassageWords words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isWord(i)) {
        return false;
      }
    }
    return true;
  }
}
