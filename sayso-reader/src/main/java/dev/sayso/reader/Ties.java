package dev.sayso.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ties sources and contents to cues: each phrase goes to the cue it fits best, by the product of
 * two vectors, which stand for the ends of the phrase and of the cue, and by their distance.
 * Thread-safe.
 */
public final class Ties {
  /** The width of one vector. */
  public static final int DEPTH = 64;

  /** Numbers for each word: a vector for each role and either end. */
  public static final int WIDTH = 2 * 3 * DEPTH;

  /** Steps of distance: three bits for its size, one for the side, one for the role. */
  public static final int DISTANCES = 32;

  /** A phrase looks at so many cues on either side. */
  private static final int REACH = 12;

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
    var cues = phrases.stream().filter(phrase -> phrase.role() == Role.CUE).toList();
    Map<Phrase, Gathered> gathered = new LinkedHashMap<>();
    cues.forEach(cue -> gathered.put(cue, new Gathered()));
    int next = 0;
    for (var phrase : phrases) {
      while (next < cues.size() && cues.get(next).from() < phrase.from()) {
        next++;
      }
      if (phrase.role() != Role.CUE) {
        var near = cues.subList(Math.max(0, next - REACH), Math.min(cues.size(), next + REACH));
        tie(phrase, near, scores, gathered);
      }
    }
    return gathered.entrySet().stream().map(entry -> entry.getValue().by(entry.getKey())).toList();
  }

  private void tie(
      Phrase phrase, List<Phrase> cues, WordScores scores, Map<Phrase, Gathered> gathered) {
    cues.stream()
        .max(Comparator.comparingDouble(cue -> score(phrase, cue, scores)))
        .ifPresent(cue -> {
          var with = gathered.get(cue);
          if (with != null) {
            with.add(phrase, score(phrase, cue, scores));
          }
        });
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

  /** What a cue has gathered: the best source, and all contents. */
  private static final class Gathered {
    private @Nullable Phrase source;
    private double best;
    private final List<Phrase> contents = new ArrayList<>();

    void add(Phrase phrase, double score) {
      if (phrase.role() == Role.CONTENT) {
        contents.add(phrase);
      } else if (source == null || score > best) {
        source = phrase;
        best = score;
      }
    }

    TiedPhrases by(Phrase cue) {
      return new TiedPhrases(source, cue, contents);
    }
  }
}
