package dev.sayso.lab.training;

import dev.sayso.lab.bench.NoDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Packs trained weights: {@code lab pack-reader --data polnear --weights W --out reader.onnx}. */
@Command(
    name = "pack-reader",
    description = "Packs trained weights to the file that the program reads with.")
public final class PackReaderLab implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec command;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "PolNeAR: scores are calibrated by its folder dev.")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Path data;

  @Option(
      names = "--weights",
      required = true,
      paramLabel = "FILE",
      description = "What was trained.")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Path weights;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the packed model goes.")
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
    if (!Files.isRegularFile(weights)) {
      throw new NoDataException("no file " + weights);
    }
    new ReaderTraining(data, command.commandLine().getOut()).pack(weights, out);
    return 0;
  }
}
