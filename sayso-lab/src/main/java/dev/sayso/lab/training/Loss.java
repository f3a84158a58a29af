package dev.sayso.lab.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.sayso.reader.TagChain;
import dev.sayso.reader.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * What the network is judged by: how likely the wished tags are, how well phrases find their cue,
 * and how good the first guess is.
 */
final class Loss {
  private static final float TIES = 0.1f;
  private static final float GUESS = 0.2f;
  private static final int ROLES = 4;
  private static final double[] NO_PAIRS = {};
  private static final double LEAST = 1e-9;

  private final Network network;
  private final Neighbours neighbours;

  Loss(Network network, Neighbours neighbours) {
    this.network = network;
    this.neighbours = neighbours;
  }

  /**
   * A loss.
   *
   * @param backward what to differentiate: its gradient is the loss's, its value is not
   * @param tags the loss of the tags a word
   */
  record Value(NDArray backward, double tags) {}

  Value of(NDManager scratch, Batch batch, Network.Output output) {
    var tagLoss = tags(scratch, batch, output.tags());
    var sum =
        tagLoss
            .backward()
            .add(guess(scratch, batch, output.guess()).mul(scratch.create(GUESS)))
            .add(ties(scratch, batch, output.hidden()).mul(scratch.create(TIES)));
    return new Value(sum, tagLoss.tags());
  }

  /**
   * The gradient of a chain's loss is what it expects less what is wished. It is worked out here
   * and handed over as a constant: scores times constant has just that gradient.
   */
  private Value tags(NDManager scratch, Batch batch, NDArray scores) {
    float[] all = scores.toFloatArray();
    float[] gradient = new float[all.length];
    var chain = neighbours.chain();
    double loss = 0;
    int words = batch.views.stream().mapToInt(Batch.View::words).sum();
    for (int row = 0; row < batch.views.size(); row++) {
      loss += row(batch, row, all, gradient, chain);
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] /= words;
    }
    neighbours.step(words);
    return new Value(
        scores.mul(scratch.create(gradient, scores.getShape())).sum(), loss / Math.max(1, words));
  }

  private double row(Batch batch, int row, float[] all, float[] gradient, TagChain chain) {
    var view = batch.views.get(row);
    float[][] scores = new float[view.words()][];
    float[][] wished = new float[view.words()][];
    for (int w = 0; w < scores.length; w++) {
      int at = batch.place(row, view.window().from() + w) * Tags.COUNT;
      scores[w] = Arrays.copyOfRange(all, at, at + Tags.COUNT);
      wished[w] = view.text().target(view.window().from() + w);
    }
    // A phrase that the window cuts off begins or ends there: else no row of tags would fit.
    wished[0] = moved(wished[0], Tags::cutBefore);
    wished[scores.length - 1] = moved(wished[scores.length - 1], Tags::cutAfter);
    // Shares tell nothing about pairs of neighbours: these learn where the tags are known.
    boolean sure = view.text().isSure();
    var marginals = chain.marginals(scores, sure ? neighbours.expected() : NO_PAIRS);
    double reached = sure ? neighbours.wish(wished) : 0;
    double unsure = 0;
    for (int w = 0; w < scores.length; w++) {
      int at = batch.place(row, view.window().from() + w) * Tags.COUNT;
      for (int i = 0; i < Tags.COUNT; i++) {
        gradient[at + i] = (float) (marginals.of(w, i) - wished[w][i]);
        reached += wished[w][i] * scores[w][i];
        unsure -= wished[w][i] * Math.log(Math.max(LEAST, marginals.of(w, i)));
      }
    }
    return sure ? marginals.logSum() - reached : unsure;
  }

  private static float[] moved(float[] shares, IntUnaryOperator to) {
    float[] moved = new float[shares.length];
    for (int i = 0; i < shares.length; i++) {
      moved[to.applyAsInt(i)] += shares[i];
    }
    return moved;
  }

  private NDArray guess(NDManager scratch, Batch batch, NDArray guess) {
    float[] wished = new float[batch.pieces.length * ROLES];
    int words = 0;
    for (int row = 0; row < batch.views.size(); row++) {
      var view = batch.views.get(row);
      for (int w = view.window().from(); w < view.window().to(); w++) {
        int at = batch.place(row, w) * ROLES;
        for (int i = 0; i < Tags.COUNT; i++) {
          wished[at + Tags.roleNumber(i)] += view.text().target(w)[i];
        }
        words++;
      }
    }
    return guess
        .logSoftmax(-1)
        .mul(scratch.create(wished, guess.getShape()))
        .sum()
        .mul(scratch.create(-1f / words));
  }

  /** Cross-entropy of each content's choice of a cue and each cue's choice of a source. */
  private NDArray ties(NDManager scratch, Batch batch, NDArray hidden) {
    var choices = new ArrayList<TieChoice>();
    for (int row = 0; row < batch.views.size(); row++) {
      choices.addAll(TieChoice.in(batch.views.get(row), row));
    }
    if (choices.isEmpty()) {
      return scratch.zeros(new Shape());
    }
    var outputs = network.dense(hidden, "tie");
    return new TieTable(batch, choices).loss(scratch, outputs, network.parameter("tie.distance"));
  }
}
