package dev.sayso.lab.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.Tags;
import dev.sayso.reader.Ties;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encoder (Devlin et al. 2019) and its heads, as numbers that PyTorch can differentiate.
 *
 * <p>Shortly before the top a first guess at each word's role is made and handed to the layers
 * above: whoever looks for a source should know where the cue is.
 *
 * <p>Nothing that is differentiated may be multiplied by a plain number: DJL makes an array of it
 * and frees that at once, and the way back reads freed memory. An array that lives as long as the
 * step does instead.
 */
final class Network {
  private static final int HEADS = 12;
  private static final int GUESSES = 4;
  private static final float EPSILON = 1e-12f;
  private static final float START = 0.02f;

  /** What a doubled distance takes from the score of a tie at first. */
  private static final float FARTHER = -1.5f;

  /** A cue without a source near to it has none: at first the limit lies at this step. */
  private static final int FAR = 5;

  private final NDManager manager;
  private final Map<String, NDArray> parameters = new LinkedHashMap<>();
  private final int layers;
  private final long width;
  private final NDArray scale;

  Network(NDManager manager, Map<String, Tensor> start) {
    this.manager = manager;
    start.forEach((name, tensor) -> parameters.put(name, array(tensor)));
    this.layers = (int) start.keySet().stream().filter(n -> n.endsWith(".up.weight")).count();
    this.width = parameter("embed.word").getShape().get(1);
    this.scale = manager.create((float) (1 / Math.sqrt((double) width / HEADS)));
    fresh("embed.look", 0, EncodedText.LOOKS, width);
    fresh("guess.weight", START, width, GUESSES);
    fresh("guess.bias", 0, GUESSES);
    fresh("guess.embed", 0, GUESSES, width);
    fresh("tags.weight", START, width, Tags.COUNT);
    fresh("tags.bias", 0, Tags.COUNT);
    fresh("tie.weight", START, width, Ties.WIDTH);
    fresh("tie.bias", 0, Ties.WIDTH);
    parameters.computeIfAbsent("tie.distance", _ -> manager.create(nearestFirst()));
  }

  /** Most phrases belong to the nearest: what is learnt begins with that. */
  private static float[] nearestFirst() {
    float[] distances = new float[Ties.DISTANCES];
    for (int i = 0; i < Ties.NO_SOURCE; i++) {
      distances[i] = FARTHER * Ties.size(i);
    }
    distances[Ties.NO_SOURCE] = FARTHER * Ties.size(FAR);
    return distances;
  }

  /**
   * What the network says about a batch.
   *
   * @param hidden pieces by width: what the heads look at
   * @param guess pieces by role: the first guess
   * @param tags pieces by tag
   */
  record Output(NDArray hidden, NDArray guess, NDArray tags) {}

  Map<String, NDArray> parameters() {
    return parameters;
  }

  NDArray parameter(String name) {
    var found = parameters.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return found;
  }

  /** The parameters as they are now. */
  Map<String, Tensor> tensors() {
    var tensors = new LinkedHashMap<String, Tensor>();
    parameters.forEach((name, array) -> tensors.put(name, Tensor.of(array)));
    return tensors;
  }

  /**
   * Runs a batch.
   *
   * @param dropout the share of what each layer adds that is dropped; 0 when reading
   */
  Output run(NDManager scratch, Batch batch, float dropout) {
    long rows = batch.views.size();
    var x =
        parameter("embed.word")
            .get(scratch.create(batch.pieces))
            .add(parameter("embed.position").get(scratch.create(batch.places)))
            .add(parameter("embed.type"))
            .add(parameter("embed.look").get(scratch.create(batch.looks)))
            .reshape(rows, batch.length, width);
    x = dropped(norm(x, "embed.norm"), dropout);
    var mask =
        batch.ragged ? scratch.create(batch.mask, new Shape(rows, 1, 1, batch.length)) : null;
    NDArray guess = x;
    for (int i = 0; i < layers; i++) {
      if (i == layers - 2) {
        guess = dense(x, "guess");
        x = x.add(guess.softmax(-1).matMul(parameter("guess.embed")));
      }
      x = layer(x, "layer.%02d.".formatted(i), mask, dropout);
    }
    var flat = x.reshape(rows * batch.length, width);
    return new Output(flat, guess.reshape(rows * batch.length, GUESSES), dense(flat, "tags"));
  }

  NDArray dense(NDArray x, String name) {
    return x.matMul(parameter(name + ".weight")).add(parameter(name + ".bias"));
  }

  private NDArray layer(NDArray x, String name, @Nullable NDArray mask, float dropout) {
    var query = split(dense(x, name + "query").mul(scale));
    var key = split(dense(x, name + "key"));
    var value = split(dense(x, name + "value"));
    var attention = query.matMul(key.transpose(0, 1, 3, 2));
    var shares = (mask == null ? attention : attention.add(mask)).softmax(-1);
    var mixed = shares.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
    var middle = norm(x.add(dropped(dense(mixed, name + "mix"), dropout)), name + "mixnorm");
    var wide = Activation.gelu(dense(middle, name + "up"));
    return norm(middle.add(dropped(dense(wide, name + "down"), dropout)), name + "norm");
  }

  private NDArray split(NDArray x) {
    return x.reshape(x.getShape().get(0), x.getShape().get(1), HEADS, width / HEADS)
        .transpose(0, 2, 1, 3);
  }

  private NDArray norm(NDArray x, String name) {
    return LayerNorm.layerNorm(
            x, new Shape(width), parameter(name + ".weight"), parameter(name + ".bias"), EPSILON)
        .singletonOrThrow();
  }

  private static NDArray dropped(NDArray x, float rate) {
    return rate == 0 ? x : Dropout.dropout(x, rate, true).singletonOrThrow();
  }

  private NDArray array(Tensor tensor) {
    return manager.create(
        tensor.values(), new Shape(Arrays.stream(tensor.shape()).mapToLong(i -> i).toArray()));
  }

  private void fresh(String name, float spread, long... shape) {
    parameters.computeIfAbsent(
        name,
        _ ->
            spread == 0
                ? manager.zeros(new Shape(shape))
                : manager.randomNormal(0, spread, new Shape(shape), DataType.FLOAT32));
  }
}
