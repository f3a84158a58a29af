package dev.sayso.document;

import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The phrases of a word list with what each of them means. Immutable and thread-safe. */
final class PhraseList {
  /** How much a phrase decides. */
  enum Force {
    /** Decides alone. */
    SURE,
    /** Opens a list: the short lines after it belong to it. */
    OPENS,
    /** Decides with another weak one, or among furniture. */
    WEAK
  }

  /**
   * A row of the list.
   *
   * @param force how much it decides
   * @param longest the most words a passage may have for the phrase to count
   * @param rule the name of the rule
   * @param phrase the words
   */
  record Entry(Force force, int longest, String rule, Phrase phrase) {}

  private static final String NUMBER = "#";

  private final Map<String, List<Entry>> byFirst = new LinkedHashMap<>();

  PhraseList(String name) {
    for (var row : WordList.rows(name)) {
      var entry =
          new Entry(
              Force.valueOf(row.get(0)),
              Integer.parseInt(row.get(1)),
              row.get(2),
              Phrase.parse(row.get(3)));
      for (var first : entry.phrase().first()) {
        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The entries that a passage holds, in the order of its words. */
  List<Entry> found(PassageWords words) {
    var found = new ArrayList<Entry>();
    for (int at = 0; at < words.units().size(); at++) {
      var unit = words.units().get(at);
      var key = Character.isDigit(unit.charAt(0)) ? NUMBER : unit;
      for (var entry : byFirst.getOrDefault(key, List.of())) {
        if (fits(words, entry) && entry.phrase().matchesAt(words, at)) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  private static boolean fits(PassageWords words, Entry entry) {
    return words.complete() && words.count() <= entry.longest();
  }
}
