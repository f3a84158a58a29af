package dev.sayso.lab.training;

import dev.sayso.reader.TagChain;
import dev.sayso.reader.Tags;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The chain's scores of neighbouring tags while they learn (Adam; Kingma and Ba 2015). */
final class Neighbours {
  private static final int N = Tags.COUNT;
  private static final double RATE = 0.01;
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double NEAR_ZERO = 1e-8;
  private static final String MEANS = "neighbours.mean";
  private static final String SQUARES = "neighbours.square";

  private final float[] scores;
  private final double[] expected = new double[N * N];
  private final double[] wished = new double[N * N];
  private final double[] means = new double[N * N];
  private final double[] squares = new double[N * N];
  private double pace = 1;
  private int steps;

  Neighbours(float[] scores) {
    this.scores = scores.clone();
  }

  TagChain chain() {
    return new TagChain(scores);
  }

  float[] scores() {
    return scores.clone();
  }

  /** What it remembers, to go on later. */
  Map<String, Tensor> memory() {
    return Map.of(MEANS, tensor(means), SQUARES, tensor(squares));
  }

  private static Tensor tensor(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return new Tensor(floats, floats.length);
  }

  /** Goes on after so many steps from what it remembered. */
  void restore(Map<String, Tensor> memory, int done) {
    steps = done;
    restore(means, memory.get(MEANS));
    restore(squares, memory.get(SQUARES));
  }

  private static void restore(double[] values, @Nullable Tensor tensor) {
    for (int i = 0; tensor != null && i < values.length; i++) {
      values[i] = tensor.values()[i];
    }
  }

  /** Sets how fast it learns, as a share of its greatest rate. */
  void pace(double share) {
    pace = share;
  }

  /** Where the chain adds the pairs that it expects. */
  double[] expected() {
    return expected;
  }

  /** Adds the pairs that are wished for; gives their score. */
  double wish(float[][] tags) {
    double score = 0;
    for (int w = 1; w < tags.length; w++) {
      for (int i = 0; i < N; i++) {
        for (int j = 0; tags[w - 1][i] > 0 && j < N; j++) {
          double share = tags[w - 1][i] * tags[w][j];
          wished[i * N + j] += share;
          score += share * scores[i * N + j];
        }
      }
    }
    return score;
  }

  /** Learns from what was added since the last step. */
  void step(int words) {
    steps++;
    for (int i = 0; i < N * N; i++) {
      double gradient = (expected[i] - wished[i]) / words;
      means[i] = FIRST * means[i] + (1 - FIRST) * gradient;
      squares[i] = SECOND * squares[i] + (1 - SECOND) * gradient * gradient;
      double mean = means[i] / (1 - Math.pow(FIRST, steps));
      double square = squares[i] / (1 - Math.pow(SECOND, steps));
      scores[i] -= (float) (RATE * pace * mean / (Math.sqrt(square) + NEAR_ZERO));
      expected[i] = 0;
      wished[i] = 0;
    }
  }
}
