package dev.sayso.reader;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over {@link Tags} (Lafferty et al. 2001): the score of a
 * row of tags is the sum of each word's score for its tag and of a score for each two neighbours.
 * Rows that no phrases can give have no score. Thread-safe.
 */
public final class TagChain {
  private static final float NEVER = -1e4f;
  private static final int N = Tags.COUNT;

  private final float[] transitions;

  /**
   * Takes the scores of neighbours, row by row: entry {@code before * Tags.COUNT + after}.
   *
   * @throws IllegalArgumentException if there are not {@code Tags.COUNT}² scores
   */
  public TagChain(float[] transitions) {
    if (transitions.length != N * N) {
      throw new IllegalArgumentException(transitions.length + " scores of neighbours");
    }
    this.transitions = transitions.clone();
    for (int i = 0; i < N; i++) {
      for (int j = 0; j < N; j++) {
        if (!Tags.mayFollow(i, j)) {
          this.transitions[i * N + j] = NEVER;
        }
      }
    }
  }

  /** The row with the greatest score; {@code scores} holds a row of {@code Tags.COUNT} a word. */
  public int[] best(float[][] scores) {
    int words = scores.length;
    if (words == 0) {
      return new int[0];
    }
    int[][] from = new int[words][N];
    float[] now = opening(scores[0]);
    for (int w = 1; w < words; w++) {
      float[] next = new float[N];
      for (int j = 0; j < N; j++) {
        int best = 0;
        for (int i = 1; i < N; i++) {
          if (now[i] + transitions[i * N + j] > now[best] + transitions[best * N + j]) {
            best = i;
          }
        }
        from[w][j] = best;
        next[j] = now[best] + transitions[best * N + j] + scores[w][j];
      }
      now = next;
    }
    return traced(from, bestEnd(now));
  }

  private static int bestEnd(float[] scores) {
    int best = 0;
    for (int i = 1; i < N; i++) {
      if (Tags.mayEnd(i) && scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private static int[] traced(int[][] from, int last) {
    int[] tags = new int[from.length];
    tags[from.length - 1] = last;
    for (int w = from.length - 1; w > 0; w--) {
      tags[w - 1] = from[w][tags[w]];
    }
    return tags;
  }

  private static float[] opening(float[] scores) {
    float[] now = new float[N];
    for (int i = 0; i < N; i++) {
      now[i] = Tags.mayBegin(i) ? scores[i] : NEVER;
    }
    return now;
  }

  /**
   * The probability of each tag of each word, over all rows; adds the expected number of each pair
   * of neighbours to {@code pairs} unless that is empty.
   */
  public Marginals marginals(float[][] scores, double[] pairs) {
    return new Sums(scores).marginals(pairs);
  }

  /** The score of a row of tags. */
  public double score(float[][] scores, int[] tags) {
    double sum = 0;
    for (int w = 0; w < tags.length; w++) {
      sum += scores[w][tags[w]] + (w == 0 ? 0 : transitions[tags[w - 1] * N + tags[w]]);
    }
    return sum;
  }

  /** What all rows together say. */
  public static final class Marginals {
    private final double[][] tags;
    private final double logSum;

    private Marginals(double[][] tags, double logSum) {
      this.tags = tags;
      this.logSum = logSum;
    }

    /** The probability of a tag of a word: 0 to 1. */
    public double of(int word, int tag) {
      return tags[word][tag];
    }

    /** The logarithm of the sum of the exponentials of all rows' scores. */
    public double logSum() {
      return logSum;
    }
  }

  /** Forward and backward sums, scaled word by word so that nothing overflows. */
  private final class Sums {
    private final float[][] scores;
    private final double[] weights = new double[N * N];
    private final double[][] forward;
    private final double[][] backward;
    private final double[][] own;
    private double logSum;

    Sums(float[][] scores) {
      this.scores = scores;
      for (int i = 0; i < N * N; i++) {
        weights[i] = transitions[i] <= NEVER ? 0 : Math.exp(transitions[i]);
      }
      forward = new double[scores.length][N];
      backward = new double[scores.length][N];
      own = new double[scores.length][N];
      exponentials();
      forwards();
      backwards();
    }

    private void exponentials() {
      for (int w = 0; w < scores.length; w++) {
        double max = Double.NEGATIVE_INFINITY;
        for (float score : scores[w]) {
          max = Math.max(max, score);
        }
        for (int i = 0; i < N; i++) {
          own[w][i] = Math.exp(scores[w][i] - max);
        }
        logSum += max;
      }
    }

    private void forwards() {
      for (int w = 0; w < scores.length; w++) {
        for (int j = 0; j < N; j++) {
          double sum = w == 0 && Tags.mayBegin(j) ? 1 : 0;
          for (int i = 0; w > 0 && i < N; i++) {
            sum += forward[w - 1][i] * weights[i * N + j];
          }
          forward[w][j] = sum * own[w][j];
        }
        if (w + 1 == scores.length) {
          close(forward[w]);
        }
        logSum += Math.log(scaled(forward[w]));
      }
    }

    private static void close(double[] last) {
      for (int i = 0; i < N; i++) {
        last[i] = Tags.mayEnd(i) ? last[i] : 0;
      }
    }

    private void backwards() {
      int last = scores.length - 1;
      Arrays.fill(backward[last], 1);
      close(backward[last]);
      for (int w = last - 1; w >= 0; w--) {
        for (int i = 0; i < N; i++) {
          double sum = 0;
          for (int j = 0; j < N; j++) {
            sum += weights[i * N + j] * own[w + 1][j] * backward[w + 1][j];
          }
          backward[w][i] = sum;
        }
        scaled(backward[w]);
      }
    }

    /** Makes the sum 1 and gives what it was. */
    private static double scaled(double[] values) {
      double sum = Arrays.stream(values).sum();
      for (int i = 0; i < N; i++) {
        values[i] /= sum;
      }
      return sum;
    }

    Marginals marginals(double[] pairs) {
      double[][] tags = new double[scores.length][N];
      for (int w = 0; w < scores.length; w++) {
        for (int i = 0; i < N; i++) {
          tags[w][i] = forward[w][i] * backward[w][i];
        }
        scaled(tags[w]);
        if (pairs.length > 0 && w > 0) {
          addPairs(w, pairs);
        }
      }
      return new Marginals(tags, logSum);
    }

    private void addPairs(int w, double[] pairs) {
      double[] here = new double[N * N];
      double sum = 0;
      for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
          double share = forward[w - 1][i] * weights[i * N + j] * own[w][j] * backward[w][j];
          here[i * N + j] = share;
          sum += share;
        }
      }
      for (int i = 0; i < N * N; i++) {
        pairs[i] += here[i] / sum;
      }
    }
  }
}
