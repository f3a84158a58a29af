package dev.sayso.lab.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** AdamW (Loshchilov and Hutter 2019) with the gradient's norm cut at 1. */
final class AdamW {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float DECAY = 0.01f;
  private static final float NEAR_ZERO = 1e-8f;

  private final Map<String, NDArray> parameters = new LinkedHashMap<>();
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> squares = new LinkedHashMap<>();
  private int steps;

  AdamW(NDManager manager, Map<String, NDArray> all, Predicate<String> learns) {
    all.forEach((name, parameter) -> {
      if (learns.test(name)) {
        parameters.put(name, parameter);
        parameter.setRequiresGradient(true);
        means.put(name, manager.zeros(parameter.getShape()));
        squares.put(name, manager.zeros(parameter.getShape()));
      }
    });
  }

  /** What it remembers, to go on later. */
  Map<String, Tensor> memory() {
    var memory = new LinkedHashMap<String, Tensor>();
    means.forEach((name, array) -> memory.put("mean." + name, Tensor.of(array)));
    squares.forEach((name, array) -> memory.put("square." + name, Tensor.of(array)));
    return memory;
  }

  /** Goes on after so many steps from what it remembered. */
  void restore(Map<String, Tensor> memory, int done) {
    steps = done;
    means.forEach((name, array) -> restore(array, memory.get("mean." + name)));
    squares.forEach((name, array) -> restore(array, memory.get("square." + name)));
  }

  private static void restore(NDArray array, @Nullable Tensor tensor) {
    if (tensor == null) {
      throw new IllegalArgumentException("the checkpoint is of another network");
    }
    array.set(tensor.values());
  }

  /** How fast a parameter learns in this step. */
  interface Rates {
    float of(String name);
  }

  /** One step; the gradients are zero afterwards, else they would add up. */
  void step(Rates rates) {
    steps++;
    double norm = 0;
    for (var parameter : parameters.values()) {
      norm += parameter.getGradient().square().sum().getFloat();
    }
    float cut = (float) Math.min(1, 1 / Math.max(NEAR_ZERO, Math.sqrt(norm)));
    parameters.forEach((name, parameter) -> {
      var gradient = parameter.getGradient();
      gradient.muli(cut);
      move(name, parameter, gradient, rates.of(name));
      gradient.muli(0f);
    });
  }

  private void move(String name, NDArray parameter, NDArray gradient, float rate) {
    var mean = means.get(name);
    var square = squares.get(name);
    if (mean == null || square == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    mean.muli(FIRST).addi(gradient.mul(1 - FIRST));
    square.muli(SECOND).addi(gradient.square().mul(1 - SECOND));
    float meanScale = (float) (rate / (1 - Math.pow(FIRST, steps)));
    float squareScale = (float) (1 / (1 - Math.pow(SECOND, steps)));
    var move = square.mul(squareScale).sqrt().addi(NEAR_ZERO);
    parameter.setRequiresGradient(false);
    if (name.endsWith(".weight") && parameter.getShape().dimension() == 2) {
      parameter.muli(1 - rate * DECAY);
    }
    parameter.subi(mean.mul(meanScale).divi(move));
    parameter.setRequiresGradient(true);
  }
}
