package dev.sayso.lab.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import dev.sayso.lab.attribution.AttributionScore;
import dev.sayso.reader.Tags;
import dev.sayso.reader.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
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
  private static final int SEEDS = 1_000;

  private final Recipe recipe;
  private final Path checkpoint;
  private final Consumer<String> log;
  private final Vocabulary vocabulary = Vocabulary.shipped();

  Trainer(Recipe recipe, Path checkpoint, Consumer<String> log) {
    this.recipe = recipe;
    this.checkpoint = checkpoint;
    this.log = log;
  }

  /**
   * What is learnt from and chosen by.
   *
   * @param marked texts that people marked: all are seen in every epoch
   * @param taught more texts: every epoch sees another part of them
   * @param judgedBy the articles that the best epoch is chosen by
   */
  record Texts(
      List<MarkedText> marked, List<MarkedText> taught, List<PolnearTexts.Article> judgedBy) {
    Texts {
      marked = List.copyOf(marked);
      taught = List.copyOf(taught);
      judgedBy = List.copyOf(judgedBy);
    }

    List<MarkedText> of(int epoch, int epochs) {
      var texts = new ArrayList<>(marked);
      texts.addAll(
          taught.subList(taught.size() * epoch / epochs, taught.size() * (epoch + 1) / epochs));
      return texts;
    }
  }

  /**
   * Trains, and keeps the network of the best epoch in the checkpoint. Goes on where an earlier run
   * ended if its state lies beside the checkpoint.
   */
  void train(Map<String, Tensor> start, Texts texts) throws IOException {
    var state = TrainingState.beside(checkpoint);
    var known = Files.exists(state) ? TrainingState.read(state) : TrainingState.atStart(start);
    try (var manager = NDManager.newBaseManager()) {
      new Run(manager, known, state).run(texts);
    }
    Files.deleteIfExists(state);
  }

  /** The weights without those of the chain. */
  static Map<String, Tensor> network(Map<String, Tensor> all) {
    var network = new LinkedHashMap<>(all);
    network.remove(NEIGHBOURS);
    return network;
  }

  /** The scores of the chain, which may have been learnt before. */
  static Neighbours neighbours(Map<String, Tensor> all) {
    var known = all.get(NEIGHBOURS);
    return new Neighbours(known == null ? new float[Tags.COUNT * Tags.COUNT] : known.values());
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
    private final Path state;
    private final long began = System.nanoTime();
    private final int firstEpoch;
    private double best;
    private int waited;
    private double mean;
    private int step;
    private int steps;

    Run(NDManager manager, TrainingState known, Path state) {
      this.manager = manager;
      this.state = state;
      network = new Network(manager, network(known.weights()));
      neighbours = neighbours(known.weights());
      optimiser = new AdamW(manager, network.parameters(), Trainer::learns);
      loss = new Loss(network, neighbours);
      firstEpoch = known.epochs();
      best = known.best();
      waited = known.waited();
      step = known.steps();
      if (step > 0) {
        optimiser.restore(known.memory(), step);
        neighbours.restore(known.memory(), step);
        tell("goes on after epoch " + firstEpoch);
      }
    }

    void run(Texts texts) throws IOException {
      for (int epoch = firstEpoch; epoch < recipe.epochs() && waited < Recipe.PATIENCE; epoch++) {
        int seed = recipe.seed() * SEEDS + epoch;
        Engine.getInstance().setRandomSeed(seed);
        var seen = texts.of(epoch, recipe.epochs());
        var batches = Cutting.shuffled(seen, vocabulary, new Random(seed));
        steps = step + batches.size() * (recipe.epochs() - epoch);
        for (var batch : batches) {
          learn(batch);
        }
        judge(epoch + 1, texts.judgedBy());
      }
    }

    private void judge(int epoch, List<PolnearTexts.Article> judgedBy) throws IOException {
      var score = new Judge(manager, network, CONTEXT).score(judgedBy, neighbours);
      double sum = score.source().f1() + score.cue().f1() + score.content().f1();
      tell("epoch %d: %s".formatted(epoch, shown(score)));
      waited++;
      if (sum > best) {
        best = sum;
        waited = 0;
        Weights.write(checkpoint, weights());
      }
      var memory = optimiser.memory();
      memory.putAll(neighbours.memory());
      new TrainingState(weights(), memory, epoch, step, best, waited).write(state);
    }

    private Map<String, Tensor> weights() {
      var tensors = network.tensors();
      tensors.put(NEIGHBOURS, new Tensor(neighbours.scores(), Tags.COUNT, Tags.COUNT));
      return tensors;
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
          var output = network.run(scratch, batch, Recipe.DROPOUT);
          judged = loss.of(scratch, batch, output);
          collector.backward(judged.backward());
        }
        value = judged.tags();
        optimiser.step(
            name -> (float) (pace * (isEncoder(name) ? recipe.rate() : Recipe.HEAD_RATE)));
      }
      if (!Double.isFinite(value)) {
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
      double warm = Recipe.WARM_UP * steps;
      double left = (steps - step) / (steps - warm);
      return step < warm ? step / warm : Math.max(SLOWEST, left);
    }

    private void tell(String line) {
      log.accept(
          String.format(Locale.ROOT, "%6.0f s  %s", (System.nanoTime() - began) / 1e9, line));
    }
  }

  static String shown(AttributionScore score) {
    var parts = new ArrayList<String>();
    var all = List.of(score.source(), score.cue(), score.content(), score.part(), score.triple());
    for (var one : all) {
      parts.add(
          String.format(
              Locale.ROOT,
              "%.1f (%.1f %.1f)",
              100 * one.f1(),
              100 * one.precision(),
              100 * one.recall()));
    }
    return "source %s cue %s content %s part %s triple %s".formatted(parts.toArray());
  }
}
