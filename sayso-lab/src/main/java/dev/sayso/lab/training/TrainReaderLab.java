package dev.sayso.lab.training;

import dev.sayso.lab.bench.NoDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Makes the reading model that is shipped, from published weights and marked articles: {@code lab
 * train-reader --data polnear --more allsides-slice --out FOLDER}. Goes on where it was stopped.
 */
@Command(
    name = "train-reader",
    description = "Trains the model that finds who says what, as it is shipped.")
public final class TrainReaderLab implements Callable<Integer> {
  private static final String ENCODER = "bge-small-en-v1.5";
  private static final List<Integer> LAYERS = List.of(0, 1, 2, 3, 5, 7, 9, 11);
  private static final int TEACHER_EPOCHS = 2;
  private static final int EPOCHS = 3;
  private static final double RATE = 1.5e-4;
  private static final int TEXTS = 300;
  private static final int SEED = 1;

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
      names = "--more",
      required = true,
      paramLabel = "FOLDER",
      description = "Articles that nobody marked, as *.jsonl.gz: the large model marks them.")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Path more;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Gets teacher.weights, reader.weights and reader.onnx.")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Path out;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean help;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(out)) {
      throw new NoDataException("no folder " + out);
    }
    var training = new ReaderTraining(data, command.commandLine().getOut());
    var teacher = out.resolve("teacher.weights");
    if (isOpen(teacher)) {
      training.train(recipe(ENCODER, TEACHER_EPOCHS), StartWeights.of(ENCODER), teacher);
    }
    var reader = out.resolve("reader.weights");
    if (isOpen(reader)) {
      var start = new LayerChoice(LAYERS).of(Weights.read(teacher));
      var lessons = new ReaderTraining.Lessons(teacher, more, TEXTS);
      training.train(
          recipe("layers " + LAYERS + " of the teacher", EPOCHS), start, lessons, reader);
    }
    training.pack(reader, out.resolve("reader.onnx"));
    return 0;
  }

  /** Whether a training has not begun or not ended: one that goes on keeps its state. */
  private static boolean isOpen(Path weights) {
    return !Files.exists(weights) || Files.exists(TrainingState.beside(weights));
  }

  private static Recipe recipe(String from, int epochs) {
    return new Recipe(from, epochs, RATE, SEED);
  }
}
