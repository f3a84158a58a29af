package dev.sayso.assessment;

import dev.sayso.text.Piece;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what some words are about: their telling words, endings cut off. Thread-safe. */
final class Matter {
  private static final int LONGEST_STEM = 6;
  private static final int SHORTEST = 3;

  private final Set<String> stops =
      Stream.of(
              "en/noun-stops.tsv",
              "en/matter-stops.tsv",
              "en/numbers.tsv",
              "en/times.tsv",
              "en/units.tsv")
          .flatMap(list -> WordList.words(list).stream())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The stems of the telling words among some pieces, from {@code from} to {@code to}. Names tell
   * whom it is about, not what: capitalised words inside a sentence are left out.
   */
  Set<String> stems(List<Piece> pieces, int from, int to) {
    var stems = new TreeSet<String>();
    for (int i = Math.max(0, from); i < Math.min(pieces.size(), to); i++) {
      if (isTelling(pieces.get(i)) && (i == 0 || !pieces.get(i).isCapitalised())) {
        stems.add(stem(pieces.get(i).lower()));
      }
    }
    return stems;
  }

  private boolean isTelling(Piece piece) {
    return piece.isWord() && piece.form().length() >= SHORTEST && !stops.contains(piece.lower());
  }

  /** A word without its ending; crude, but the same for "evacuate" and "evacuation". */
  static String stem(String word) {
    var stem = word.toLowerCase(Locale.ROOT);
    for (var ending : List.of("ing", "ed", "es", "s")) {
      if (stem.endsWith(ending)
          && stem.length() - ending.length() >= SHORTEST
          && !stem.endsWith("ss")) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    stem =
        stem.endsWith("e") && stem.length() > SHORTEST
            ? stem.substring(0, stem.length() - 1)
            : stem;
    return stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM) : stem;
  }

  /** How many of the stems are in both. */
  static int shared(Set<String> a, Set<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  /** The share of stems that are in both: 0 to 1. */
  static double likeness(Set<String> a, Set<String> b) {
    int both = shared(a, b);
    int all = a.size() + b.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
