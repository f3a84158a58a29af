package dev.sayso.lab.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a training stands after an epoch, so that it can go on.
 *
 * @param weights the weights now, which may be worse than the best
 * @param memory what the optimisers remember
 * @param epochs the epochs done
 * @param steps the steps done
 * @param best the best sum of scores so far, negative before the first
 * @param waited the epochs since then
 */
record TrainingState(
    Map<String, Tensor> weights,
    Map<String, Tensor> memory,
    int epochs,
    int steps,
    double best,
    int waited) {
  private static final String COUNTS = "counts";
  private static final String WEIGHT = "weight.";
  private static final String MEMORY = "memory.";

  TrainingState {
    // In their order: sums over all of them come out the same every time.
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    memory = Collections.unmodifiableMap(new LinkedHashMap<>(memory));
  }

  /** Where the state of a training lies while it has not ended. */
  static Path beside(Path checkpoint) {
    return checkpoint.resolveSibling(checkpoint.getFileName() + ".state");
  }

  static TrainingState atStart(Map<String, Tensor> weights) {
    return new TrainingState(weights, Map.of(), 0, 0, -1, 0);
  }

  static TrainingState read(Path file) throws IOException {
    var weights = new LinkedHashMap<String, Tensor>();
    var memory = new LinkedHashMap<String, Tensor>();
    float[] counts = {0, 0, 0, 0};
    for (var entry : Weights.read(file).entrySet()) {
      var name = entry.getKey();
      if (name.startsWith(WEIGHT)) {
        weights.put(name.substring(WEIGHT.length()), entry.getValue());
      } else if (name.startsWith(MEMORY)) {
        memory.put(name.substring(MEMORY.length()), entry.getValue());
      } else {
        counts = entry.getValue().values();
      }
    }
    return new TrainingState(
        weights, memory, (int) counts[0], (int) counts[1], counts[2], (int) counts[3]);
  }

  void write(Path file) throws IOException {
    var all = new LinkedHashMap<String, Tensor>();
    all.put(COUNTS, new Tensor(new float[] {epochs, steps, (float) best, waited}, 4));
    weights.forEach((name, tensor) -> all.put(WEIGHT + name, tensor));
    memory.forEach((name, tensor) -> all.put(MEMORY + name, tensor));
    Weights.write(file, all);
  }
}
