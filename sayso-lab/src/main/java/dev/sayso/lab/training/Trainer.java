package dev.sayso.lab.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import dev.sayso.lab.attribution.AttributionScore;
import dev.sayso.reader.Tags;
import dev.sayso.reader.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Teaches a network. */
final class Trainer {
  private static final String NEIGHBOURS = "tags.neighbours";
  private static final double SLOWEST = 0.02;
  private static final double MEMORY = 0.98;
  private static final int TELL = 20;
  private static final int CONTEXT = 48;

  private final Recipe recipe;
  private final Path checkpoint;
  private final Consumer<String> log;
  private final Vocabulary vocabulary = Vocabulary.shipped();

  Trainer(Recipe recipe, Path checkpoint, Consumer<String> log) {
    this.recipe = recipe;
    this.checkpoint = checkpoint;
    this.log = log;
  }

  /** Trains, and keeps the network of the best epoch in the checkpoint. */
  void train(Map<String, Tensor> start, List<MarkedText> texts, List<PolnearTexts.Article> judgedBy)
      throws IOException {
    Engine.getInstance().setRandomSeed(recipe.seed());
    try (var manager = NDManager.newBaseManager()) {
      var network = new Network(manager, network(start));
      var known = start.get(NEIGHBOURS);
      var neighbours =
          new Neighbours(known == null ? new float[Tags.COUNT * Tags.COUNT] : known.values());
      new Run(manager, network, neighbours).run(texts, judgedBy);
    }
  }

  private static Map<String, Tensor> network(Map<String, Tensor> all) {
    var network = new LinkedHashMap<>(all);
    network.remove(NEIGHBOURS);
    return network;
  }

  private static boolean learns(String name) {
    return !name.equals("embed.word")
        && !name.equals("embed.position")
        && !name.equals("embed.type");
  }

  /** One training. */
  private final class Run {
    private final NDManager manager;
    private final Network network;
    private final Neighbours neighbours;
    private final AdamW optimiser;
    private final Loss loss;
    private final Random random = new Random(recipe.seed());
    private final long began = System.nanoTime();
    private double mean;
    private int step;
    private int steps;

    Run(NDManager manager, Network network, Neighbours neighbours) {
      this.manager = manager;
      this.network = network;
      this.neighbours = neighbours;
      this.optimiser = new AdamW(manager, network.parameters(), Trainer::learns);
      this.loss = new Loss(network, neighbours);
    }

    void run(List<MarkedText> texts, List<PolnearTexts.Article> judgedBy) throws IOException {
      double best = -1;
      for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
        var batches = Cutting.shuffled(texts, vocabulary, random);
        steps = step + batches.size() * (recipe.epochs() - epoch);
        for (var batch : batches) {
          learn(batch);
        }
        var score = new Judge(manager, network, CONTEXT).score(judgedBy, neighbours);
        double sum = score.source().f1() + score.cue().f1() + score.content().f1();
        tell("epoch %d: %s".formatted(epoch + 1, shown(score)));
        if (sum > best) {
          best = sum;
          save();
        }
      }
    }

    private void learn(Batch batch) {
      step++;
      double pace = pace();
      neighbours.pace(pace);
      double value;
      try (var _ = new NDScope();
          var scratch = manager.newSubManager()) {
        Loss.Value judged;
        try (var collector = Engine.getInstance().newGradientCollector()) {
          var output = network.run(scratch, batch, recipe.dropout());
          judged = loss.of(scratch, batch, output);
          collector.backward(judged.backward());
        }
        value = judged.tags();
        optimiser.step(
            name -> (float) (pace * (isEncoder(name) ? recipe.rate() : recipe.headRate())));
      }
      if (!(value >= 0 && value < Double.MAX_VALUE)) {
        throw new IllegalStateException("the loss is " + value + " at step " + step);
      }
      mean = mean == 0 ? value : MEMORY * mean + (1 - MEMORY) * value;
      if (step % TELL == 0 || step < 4) {
        tell("step %d of %d, loss %.4f".formatted(step, steps, mean));
      }
    }

    private boolean isEncoder(String name) {
      return name.startsWith("layer.") || name.startsWith("embed.norm");
    }

    /** Grows to 1, then falls in a line. */
    private double pace() {
      double warm = recipe.warmUp() * steps;
      double left = (steps - step) / (steps - warm);
      return step < warm ? step / warm : Math.max(SLOWEST, left);
    }

    private void save() throws IOException {
      var tensors = network.tensors();
      tensors.put(NEIGHBOURS, new Tensor(neighbours.scores(), Tags.COUNT, Tags.COUNT));
      Weights.write(checkpoint, tensors);
    }

    private void tell(String line) {
      log.accept(
          String.format(Locale.ROOT, "%6.0f s  %s", (System.nanoTime() - began) / 1e9, line));
    }
  }

  static String shown(AttributionScore score) {
    var parts = new ArrayList<String>();
    for (var one : List.of(score.source(), score.cue(), score.content(), score.triple())) {
      parts.add(
          String.format(
              Locale.ROOT,
              "%.1f (%.1f %.1f)",
              100 * one.f1(),
              100 * one.precision(),
              100 * one.recall()));
    }
    return "source %s cue %s content %s triple %s".formatted(parts.toArray());
  }
}
