package dev.sayso.lab.training;

import dev.sayso.lab.bench.NoDataException;
import dev.sayso.reader.ReadingModel;
import dev.sayso.reader.TextEncoder;
import dev.sayso.reader.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Packs trained weights: {@code lab pack-reader --weights reader.weights --out reader.onnx}. */
@Command(
    name = "pack-reader",
    description = "Packs trained weights to the file that the program reads with.")
public final class PackReaderLab implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec command;

  @Option(
      names = "--weights",
      required = true,
      paramLabel = "FILE",
      description = "What train-reader wrote.")
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
      names = "--data",
      paramLabel = "FOLDER",
      description = "PolNeAR: prints how well the packed model finds what is in its folder dev.")
  private @Nullable Path data;

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
    byte[] packed = new ModelPacker(Weights.read(weights)).packed();
    Files.write(out, packed);
    if (data != null) {
      var dev = new PolnearTexts(new TextEncoder(Vocabulary.shipped())).in(data.resolve("dev"));
      try (var model = new ReadingModel(packed, Vocabulary.shipped())) {
        var score = Judge.score(dev, text -> model.attributions(text.text()));
        command.commandLine().getOut().println(Trainer.shown(score));
      }
    }
    return 0;
  }
}
