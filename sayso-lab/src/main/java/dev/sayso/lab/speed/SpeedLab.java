package dev.sayso.lab.speed;

import ai.onnxruntime.OrtException;
import dev.sayso.Sayso;
import dev.sayso.document.Document;
import dev.sayso.input.DocumentReader;
import dev.sayso.input.InputException;
import dev.sayso.input.InputSettings;
import dev.sayso.lab.bench.ArticleLines;
import dev.sayso.lab.bench.LabOptions;
import dev.sayso.lab.bench.NoDataException;
import dev.sayso.reader.ReaderChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast reports are read: {@code lab speed --data allsides-slice}. */
@Command(name = "speed", description = "Reads reports by the clock, on one core and on two.")
public final class SpeedLab implements Callable<Integer> {
  private static final int WARM_UP = 20;
  private static final int SHORTEST = 1_000;
  private static final long KILOBYTES = 1024;

  @Mixin private final LabOptions options = new LabOptions();

  @Option(
      names = "--reports",
      defaultValue = "200",
      paramLabel = "NUMBER",
      description = "How many reports are read, the first that are long enough (${DEFAULT-VALUE}).")
  private int reports;

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException, OrtException {
    var documents = documents();
    long began = System.nanoTime();
    var model = options.reader().model();
    double loading = (System.nanoTime() - began) / 1e6;
    var sayso = Sayso.with(model);
    var first = documents.subList(0, Math.min(WARM_UP, documents.size()));
    seconds(sayso, first, 1);
    var result = new SpeedTable(Load.of(documents));
    result.threads(1, seconds(sayso, documents, 1));
    result.threads(2, seconds(sayso, documents, 2));
    result.peak(peakMegabytes());
    var watch = new Stopwatch();
    var steps = new Steps(model, watch);
    documents.forEach(steps::read);
    result.steps(watch.millis(documents.size()));
    if (options.reader() == ReaderChoice.TRAINED) {
      result.loading(loading);
      result.limit(HardwareLimit.measured(first));
    }
    return options.show(result.measured(), false);
  }

  private static double seconds(Sayso sayso, List<Document> documents, int threads)
      throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var tasks =
          documents.stream().map(document -> pool.submit(() -> sayso.read(document))).toList();
      for (var task : tasks) {
        task.get();
      }
    }
    return (System.nanoTime() - began) / 1e9;
  }

  /** The most memory the process held: on Linux all of it, elsewhere what Java's heap has now. */
  private static double peakMegabytes() throws IOException {
    var status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      for (var line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES;
        }
      }
    }
    return (double) Runtime.getRuntime().totalMemory() / KILOBYTES / KILOBYTES;
  }

  private List<Document> documents() throws IOException {
    var reader = new DocumentReader(InputSettings.DEFAULTS);
    var documents = new ArrayList<Document>();
    for (var article :
        ArticleLines.in(options.data())
            .first(reports, one -> one.path("content_original").asText().length() >= SHORTEST)) {
      var text =
          article.path("title").asText() + "\n\n" + article.path("content_original").asText();
      try {
        documents.add(reader.read("article.txt", text.getBytes(StandardCharsets.UTF_8)));
      } catch (InputException e) {
        throw new NoDataException(String.valueOf(e.getMessage()));
      }
    }
    if (documents.isEmpty()) {
      throw new NoDataException("no articles of " + SHORTEST + " characters in " + options.data());
    }
    return documents;
  }
}
