package dev.sayso.lab.gold;

import dev.sayso.lab.bench.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much of one kind was found.
 *
 * @param key the kind, for example {@code statements}
 * @param percent 0 to 100
 * @param detail what the percentage is made of: {@code 12 / 40}
 * @param misses what was not found, a line each
 */
record Tally(String key, double percent, String detail, List<String> misses) {
  static final double PERCENT = 100;

  Tally {
    misses = List.copyOf(misses);
  }

  /** Counts one kind. Not thread-safe. */
  static final class Count {
    private final String key;
    private final List<String> misses = new ArrayList<>();
    private double hits;
    private double total;

    Count(String key) {
      this.key = key;
    }

    /** One hit. */
    void hit() {
      add(1, 1);
    }

    /** One miss: where, which words, and what was found instead. */
    void miss(String doc, String words, String found) {
      total++;
      misses.add(line(doc, words, found));
    }

    /** A part of a whole: half a hit, or so many characters of so many. */
    void add(double part, double whole) {
      hits += part;
      total += whole;
    }

    /** A line among the misses that does not count. */
    void note(String doc, String words, String found) {
      misses.add(line(doc, words, found));
    }

    boolean isEmpty() {
      return total == 0;
    }

    /** What was counted; of nothing, 0 percent. */
    Tally tally() {
      return new Tally(
          key, PERCENT * Ratio.of(hits, total), number(hits) + " / " + number(total), misses);
    }

    private String line(String doc, String words, String found) {
      return "%s %s “%s”: %s".formatted(key, doc, words, found);
    }

    private static String number(double count) {
      return count == Math.rint(count)
          ? String.valueOf((long) count)
          : String.format(Locale.ROOT, "%.1f", count);
    }
  }
}
