package dev.sayso.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Ties sources and contents to cues, by the product of two vectors, which stand for the ends of the
 * phrase and of the cue, and by their distance. Each part of a content goes to the cue it fits
 * best. Each cue takes the source that fits it best, or none: "He warned and threatened" has one
 * source for two cues. Thread-safe.
 */
public final class Ties {
  /** The width of one vector. */
  public static final int DEPTH = 64;

  /** Numbers for each word: a vector for each role and either end. */
  public static final int WIDTH = 2 * 3 * DEPTH;

  /** Where the score of having no source stands among the distances. */
  public static final int NO_SOURCE = 32;

  /** Steps of distance: three bits for its size, one for the side, one for the role; no source. */
  public static final int DISTANCES = NO_SOURCE + 1;

  /** A phrase looks at so many others on either side. */
  private static final int REACH = 4;

  private static final int FARTHEST = 7;

  private final float[] distances;

  /** Takes the score of each distance. */
  public Ties(float[] distances) {
    if (distances.length != DISTANCES) {
      throw new IllegalArgumentException(distances.length + " distances");
    }
    this.distances = distances.clone();
  }

  /** The step of the distance between a phrase and a cue. */
  public static int distance(Phrase phrase, Phrase cue) {
    boolean before = phrase.from() < cue.from();
    int gap = Math.max(0, before ? cue.from() - phrase.to() : phrase.from() - cue.to());
    int size = Math.min(FARTHEST, Integer.SIZE - Integer.numberOfLeadingZeros(gap));
    return size + (before ? 0 : 8) + (phrase.role() == Role.CONTENT ? 16 : 0);
  }

  /** The size of a step of distance: 0 for neighbours, one more for each doubling, to 7. */
  public static int size(int distance) {
    return distance & FARTHEST;
  }

  /** Where the vector of a role and an end begins in a word's row. */
  public static int offset(Role role, boolean end) {
    int place =
        switch (role) {
          case SOURCE -> 0;
          case CONTENT -> 2;
          case CUE -> 4;
        };
    return DEPTH * (place + (end ? 1 : 0));
  }

  /** The attributions that phrases make, in order of their cues; phrases in order. */
  List<TiedPhrases> tied(List<Phrase> phrases, WordScores scores) {
    var cues = with(Role.CUE, phrases);
    var sources = with(Role.SOURCE, phrases);
    var contents = new LinkedHashMap<Phrase, List<Phrase>>();
    for (var content : with(Role.CONTENT, phrases)) {
      best(near(content, cues), cue -> score(content, cue, scores))
          .ifPresent(cue -> contents.computeIfAbsent(cue, _ -> new ArrayList<>()).add(content));
    }
    return cues.stream()
        .map(cue ->
            new TiedPhrases(
                source(cue, sources, scores), cue, contents.getOrDefault(cue, List.of()), 1))
        .toList();
  }

  private @Nullable Phrase source(Phrase cue, List<Phrase> sources, WordScores scores) {
    return best(near(cue, sources), source -> score(source, cue, scores))
        .filter(source -> score(source, cue, scores) > distances[NO_SOURCE])
        .orElse(null);
  }

  private static List<Phrase> with(Role role, List<Phrase> phrases) {
    return phrases.stream().filter(phrase -> phrase.role() == role).toList();
  }

  private static Optional<Phrase> best(List<Phrase> phrases, ToDoubleFunction<Phrase> score) {
    return phrases.stream().max(Comparator.comparingDouble(score));
  }

  private static List<Phrase> near(Phrase phrase, List<Phrase> others) {
    int low = 0;
    int high = others.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (others.get(middle).from() < phrase.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return others.subList(Math.max(0, low - REACH), Math.min(others.size(), low + REACH));
  }

  private double score(Phrase phrase, Phrase cue, WordScores scores) {
    double sum = 0;
    for (int i = 0; i < DEPTH; i++) {
      sum += (double) end(phrase, i, scores) * end(cue, i, scores);
    }
    return sum / Math.sqrt(DEPTH) + distances[distance(phrase, cue)];
  }

  private static float end(Phrase phrase, int i, WordScores scores) {
    return scores.ties(phrase.from())[offset(phrase.role(), false) + i]
        + scores.ties(phrase.to() - 1)[offset(phrase.role(), true) + i];
  }
}
