package dev.sayso.lab.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import dev.sayso.reader.Role;
import dev.sayso.reader.Ties;
import java.util.Arrays;
import java.util.List;

/** All choices of a batch as a table: a row a choice, a column an option. */
final class TieTable {
  private static final float NO_OPTION = -1e4f;

  private final int rows;
  private final int columns;
  private final long[] phraseFrom;
  private final long[] phraseTo;
  private final long[] cueFrom;
  private final long[] cueTo;
  private final long[] distance;
  private final float[] hasPhrase;
  private final float[] isContent;
  private final float[] mask;
  private final float[] right;

  TieTable(Batch batch, List<TieChoice> choices) {
    rows = choices.size();
    columns = choices.stream().mapToInt(choice -> choice.options().size()).max().orElse(0);
    int cells = rows * columns;
    phraseFrom = new long[cells];
    phraseTo = new long[cells];
    cueFrom = new long[cells];
    cueTo = new long[cells];
    distance = new long[cells];
    hasPhrase = new float[cells];
    isContent = new float[cells];
    mask = new float[cells];
    right = new float[cells];
    Arrays.fill(mask, NO_OPTION);
    for (int i = 0; i < rows; i++) {
      fill(batch, choices.get(i), i * columns);
    }
  }

  private void fill(Batch batch, TieChoice choice, int first) {
    right[first + choice.right()] = 1;
    for (int j = 0; j < choice.options().size(); j++) {
      var phrase = choice.options().get(j).phrase();
      var cue = choice.options().get(j).cue();
      int at = first + j;
      mask[at] = 0;
      cueFrom[at] = batch.place(choice.row(), cue.from());
      cueTo[at] = batch.place(choice.row(), cue.to() - 1);
      distance[at] = phrase == null ? Ties.NO_SOURCE : Ties.distance(phrase, cue);
      if (phrase != null) {
        phraseFrom[at] = batch.place(choice.row(), phrase.from());
        phraseTo[at] = batch.place(choice.row(), phrase.to() - 1);
        hasPhrase[at] = 1;
        isContent[at] = phrase.role() == Role.CONTENT ? 1 : 0;
      }
    }
  }

  /** The mean cross-entropy; {@code outputs} has a row a word piece. */
  NDArray loss(NDManager scratch, NDArray outputs, NDArray distances) {
    var table = new Shape(rows, columns);
    var product =
        phrases(scratch, outputs)
            .mul(cues(scratch, outputs))
            .sum(new int[] {1})
            .mul(scratch.create((float) (1 / Math.sqrt(Ties.DEPTH))))
            .mul(scratch.create(hasPhrase))
            .add(distances.get(scratch.create(distance)));
    return product
        .reshape(table)
        .add(scratch.create(mask, table))
        .logSoftmax(-1)
        .mul(scratch.create(right, table))
        .sum()
        .mul(scratch.create(-1f / rows));
  }

  private NDArray phrases(NDManager scratch, NDArray outputs) {
    var from = outputs.get(scratch.create(phraseFrom));
    var to = outputs.get(scratch.create(phraseTo));
    var share = scratch.create(isContent, new Shape((long) rows * columns, 1));
    var asSource = columns(from, 0).add(columns(to, 1));
    var asContent = columns(from, 2).add(columns(to, 3));
    return asSource.add(asContent.sub(asSource).mul(share));
  }

  private NDArray cues(NDManager scratch, NDArray outputs) {
    return columns(outputs.get(scratch.create(cueFrom)), 4)
        .add(columns(outputs.get(scratch.create(cueTo)), 5));
  }

  private static NDArray columns(NDArray rows, int vector) {
    int depth = Ties.DEPTH;
    return rows.get(new NDIndex(":, %d:%d".formatted(vector * depth, (vector + 1) * depth)));
  }
}
