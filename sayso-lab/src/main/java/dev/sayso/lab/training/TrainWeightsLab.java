package dev.sayso.lab.training;

import dev.sayso.lab.bench.NoDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One training, to try things: {@code lab train-weights --data polnear --out try.weights}. */
@Command(
    name = "train-weights",
    description = "Trains one network, with choices of its own: to try what another one brings.")
public final class TrainWeightsLab implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec command;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "PolNeAR: learns from its folder train, chooses by its folder dev.")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Path data;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the weights of the best epoch go.")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Path out;

  @Option(
      names = "--encoder",
      defaultValue = "all-minilm-l6-v2",
      paramLabel = "NAME",
      description = "Starts from all-minilm-l6-v2 or bge-small-en-v1.5 (${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private String encoder;

  @Option(
      names = "--start",
      paramLabel = "FILE",
      description = "Starts from these trained weights instead, its ties anew.")
  private @Nullable Path start;

  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "NUMBER",
      description = "Keeps only these layers of --start: 0,1,3.")
  private List<Integer> layers = List.of();

  @Option(
      names = "--epochs",
      defaultValue = "3",
      paramLabel = "NUMBER",
      description = "How often each article is seen (${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--rate",
      defaultValue = "2e-4",
      paramLabel = "NUMBER",
      description = "The greatest learning rate (${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--teacher",
      paramLabel = "FILE",
      description = "Weights of a larger model to learn from, too; needs --more.")
  private @Nullable Path teacher;

  @Option(
      names = "--more",
      paramLabel = "FOLDER",
      description = "Articles that nobody marked, as *.jsonl.gz: for the teacher.")
  private @Nullable Path more;

  @Option(
      names = "--texts",
      defaultValue = "600",
      paramLabel = "NUMBER",
      description = "How many of them (${DEFAULT-VALUE}).")
  private int moreTexts;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "NUMBER",
      description = "Where randomness starts (${DEFAULT-VALUE}).")
  private int seed;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean help;

  @Override
  public Integer call() throws IOException {
    var folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoDataException("no folder for " + out);
    }
    if ((teacher == null) != (more == null)) {
      throw new NoDataException("--teacher and --more go together");
    }
    var training = new ReaderTraining(data, command.commandLine().getOut());
    var recipe = new Recipe(from(), epochs, rate, seed);
    if (teacher == null || more == null) {
      training.train(recipe, startWeights(), out);
    } else {
      var lessons = new ReaderTraining.Lessons(teacher, more, moreTexts);
      training.train(recipe, startWeights(), lessons, out);
    }
    return 0;
  }

  private String from() {
    return start == null ? encoder : "layers " + layers + " of " + start.getFileName();
  }

  private Map<String, Tensor> startWeights() throws IOException {
    return start == null
        ? StartWeights.of(encoder)
        : new LayerChoice(layers).of(Weights.read(start));
  }
}
