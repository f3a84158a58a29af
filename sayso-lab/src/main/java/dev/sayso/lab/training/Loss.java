package dev.sayso.lab.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import dev.sayso.reader.Phrase;
import dev.sayso.reader.Role;
import dev.sayso.reader.TagChain;
import dev.sayso.reader.Tags;
import dev.sayso.reader.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What the network is judged by: how likely the wished tags are, how well phrases find their cue,
 * and how good the first guess is.
 */
final class Loss {
  private static final float TIES = 0.1f;
  private static final float GUESS = 0.2f;
  private static final int ROLES = 4;
  private static final float NO_CUE = -1e4f;

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
    return new Value(scores.mul(scratch.create(gradient, scores.getShape())).sum(), loss / words);
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
    var marginals = chain.marginals(scores, neighbours.expected());
    double reached = neighbours.wish(wished);
    for (int w = 0; w < scores.length; w++) {
      int at = batch.place(row, view.window().from() + w) * Tags.COUNT;
      for (int i = 0; i < Tags.COUNT; i++) {
        gradient[at + i] = (float) (marginals.of(w, i) - wished[w][i]);
        reached += wished[w][i] * scores[w][i];
      }
    }
    return marginals.logSum() - reached;
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

  /** Cross-entropy over the cues of the window, for each phrase that is tied to one. */
  private NDArray ties(NDManager scratch, Batch batch, NDArray hidden) {
    var choices = new ArrayList<Choice>();
    for (int row = 0; row < batch.views.size(); row++) {
      choices.addAll(choices(batch.views.get(row), row));
    }
    if (choices.isEmpty()) {
      return scratch.zeros(new Shape());
    }
    var outputs = network.dense(hidden, "tie");
    int most = choices.stream().mapToInt(choice -> choice.cues().size()).max().orElse(0);
    return new TieTable(batch, choices, most).loss(scratch, outputs);
  }

  /** A phrase, the cues it may belong to, and which one it is. */
  record Choice(int row, Phrase phrase, List<Phrase> cues, int right) {}

  private static List<Choice> choices(Batch.View view, int row) {
    var inside =
        view.text().ties().stream()
            .filter(tie -> isInside(tie.phrase(), view) && isInside(tie.cue(), view))
            .toList();
    var cues = inside.stream().map(MarkedText.Tie::cue).distinct().toList();
    return inside.stream()
        .map(tie -> new Choice(row, tie.phrase(), cues, cues.indexOf(tie.cue())))
        .toList();
  }

  private static boolean isInside(Phrase phrase, Batch.View view) {
    return view.window().from() <= phrase.from() && phrase.to() <= view.window().to();
  }

  /** All choices of a batch as a table: a row a phrase, a column a cue. */
  private final class TieTable {
    private final int rows;
    private final int columns;
    private final long[] phraseFrom;
    private final long[] phraseTo;
    private final long[] cueFrom;
    private final long[] cueTo;
    private final long[] distance;
    private final float[] mask;
    private final float[] right;
    private final float[] isContent;

    TieTable(Batch batch, List<Choice> choices, int columns) {
      this.rows = choices.size();
      this.columns = columns;
      phraseFrom = new long[rows];
      phraseTo = new long[rows];
      isContent = new float[rows];
      cueFrom = new long[rows * columns];
      cueTo = new long[rows * columns];
      distance = new long[rows * columns];
      mask = new float[rows * columns];
      right = new float[rows * columns];
      Arrays.fill(mask, NO_CUE);
      for (int i = 0; i < rows; i++) {
        fill(batch, choices.get(i), i);
      }
    }

    private void fill(Batch batch, Choice choice, int i) {
      var phrase = choice.phrase();
      phraseFrom[i] = batch.place(choice.row(), phrase.from());
      phraseTo[i] = batch.place(choice.row(), phrase.to() - 1);
      isContent[i] = phrase.role() == Role.CONTENT ? 1 : 0;
      right[i * columns + choice.right()] = 1;
      for (int j = 0; j < choice.cues().size(); j++) {
        var cue = choice.cues().get(j);
        int at = i * columns + j;
        cueFrom[at] = batch.place(choice.row(), cue.from());
        cueTo[at] = batch.place(choice.row(), cue.to() - 1);
        distance[at] = Ties.distance(phrase, cue);
        mask[at] = 0;
      }
    }

    NDArray loss(NDManager scratch, NDArray outputs) {
      int depth = Ties.DEPTH;
      var from = outputs.get(scratch.create(phraseFrom));
      var to = outputs.get(scratch.create(phraseTo));
      var share = scratch.create(isContent, new Shape(rows, 1));
      var asSource = columns(from, 0).add(columns(to, 1));
      var asContent = columns(from, 2).add(columns(to, 3));
      var phrase = asSource.add(asContent.sub(asSource).mul(share)).reshape(rows, 1, depth);
      var cue =
          columns(outputs.get(scratch.create(cueFrom)), 4)
              .add(columns(outputs.get(scratch.create(cueTo)), 5))
              .reshape(rows, columns, depth);
      var scores =
          cue.mul(phrase)
              .sum(new int[] {2})
              .mul(scratch.create((float) (1 / Math.sqrt(depth))))
              .add(
                  network
                      .parameter("tie.distance")
                      .get(scratch.create(distance))
                      .reshape(rows, columns))
              .add(scratch.create(mask, new Shape(rows, columns)));
      return scores
          .logSoftmax(-1)
          .mul(scratch.create(right, new Shape(rows, columns)))
          .sum()
          .mul(scratch.create(-1f / rows));
    }

    private static NDArray columns(NDArray rows, int vector) {
      int depth = Ties.DEPTH;
      return rows.get(new NDIndex(":, %d:%d".formatted(vector * depth, (vector + 1) * depth)));
    }
  }
}
