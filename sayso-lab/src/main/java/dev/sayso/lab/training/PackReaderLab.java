package dev.sayso.lab.training;

import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.training.CalibrationFit.Judged;
import dev.sayso.reader.Calibration;
import dev.sayso.reader.ReadingModel;
import dev.sayso.reader.TextEncoder;
import dev.sayso.reader.TiedPhrases;
import dev.sayso.reader.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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
    var tensors = Weights.read(weights);
    byte[] packed = new ModelPacker(tensors, Calibration.NONE).packed();
    var calibration = data == null ? Calibration.NONE : judged(packed, data.resolve("dev"));
    Files.write(out, new ModelPacker(tensors, calibration).packed());
    return 0;
  }

  /** Tells how well a model reads; the calibration that its scores need. */
  private Calibration judged(byte[] packed, Path folder) throws IOException {
    var dev = new PolnearTexts(new TextEncoder(Vocabulary.shipped())).in(folder);
    var found = new IdentityHashMap<MarkedText, List<TiedPhrases>>();
    try (var model = new ReadingModel(packed, Vocabulary.shipped())) {
      for (var article : dev) {
        found.put(article.marked(), model.attributions(article.marked().text()));
      }
    }
    PrintWriter log = command.commandLine().getOut();
    log.println(Trainer.shown(Judge.score(dev, text -> Judge.of(found, text))));
    var halves = List.of(new ArrayList<Judged>(), new ArrayList<Judged>());
    for (int i = 0; i < dev.size(); i++) {
      var all = Judge.of(found, dev.get(i).marked());
      halves.get(i % 2).addAll(CalibrationFit.judged(dev.get(i), all));
    }
    var calibration = CalibrationFit.of(halves.getFirst());
    log.printf(
        "%s, from every other article; distance of score and truth on the others: %s, was %s%n",
        calibration,
        CalibrationFit.error(halves.getLast(), one -> calibration.score(one.feeling())),
        CalibrationFit.error(halves.getLast(), Judged::feeling));
    log.flush();
    return calibration;
  }
}
