package dev.sayso.lab.speed;

import ai.onnxruntime.OrtException;
import dev.sayso.Sayso;
import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.input.DocumentReader;
import dev.sayso.input.InputException;
import dev.sayso.input.InputSettings;
import dev.sayso.lab.bench.ArticleLines;
import dev.sayso.lab.bench.LabOptions;
import dev.sayso.lab.bench.Measured;
import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Table;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.ReadingModel;
import dev.sayso.reader.TextEncoder;
import dev.sayso.reader.Vocabulary;
import dev.sayso.reader.Windows;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  /** How much there is to read. */
  private record Load(int characters, int words, int pieces, int seen) {
    static Load of(List<Document> documents) {
      var encoder = new TextEncoder(Vocabulary.shipped());
      var load = new Load(0, 0, 0, 0);
      for (var document : documents) {
        var spans = document.readable().stream().map(Block::span).toList();
        load = load.plus(document.text().length(), encoder.encode(document.text(), spans));
      }
      return load;
    }

    private Load plus(int more, EncodedText text) {
      int last = text.words().size();
      int windows =
          new Windows(text, ReadingModel.CONTEXT)
              .from(0).stream().mapToInt(one -> text.length(one.from(), one.to()) + 2).sum();
      return new Load(
          characters + more, words + last, pieces + text.length(0, last), seen + windows);
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException, OrtException {
    var documents = documents();
    var load = Load.of(documents);
    var model = options.reader().model();
    var sayso = Sayso.with(model);
    seconds(sayso, documents.subList(0, Math.min(WARM_UP, documents.size())), 1);
    double alone = seconds(sayso, documents, 1);
    double together = seconds(sayso, documents, 2);
    var watch = new Stopwatch();
    var steps = new Steps(model, watch);
    documents.forEach(steps::read);
    var millis = watch.millis(documents.size());

    var scores = new LinkedHashMap<String, BigDecimal>();
    scores.put("reports_per_s", Measured.rounded(documents.size() / together));
    scores.put("tokens_per_s", Measured.rounded(load.words() / together));
    scores.put("pieces_per_s", Measured.rounded(load.pieces() / together));
    scores.put("one_thread/reports_per_s", Measured.rounded(documents.size() / alone));
    scores.put("one_thread/tokens_per_s", Measured.rounded(load.words() / alone));
    scores.put("one_thread/pieces_per_s", Measured.rounded(load.pieces() / alone));
    scores.put("peak_mb", Measured.rounded(peakMegabytes()));
    millis.forEach((step, value) -> scores.put("steps/" + step + "/ms", Measured.rounded(value)));

    var lines = new ArrayList<String>();
    lines.add(
        "%d reports of %d characters on average"
            .formatted(documents.size(), load.characters() / documents.size()));
    lines.addAll(
        new Table(
                List.of(
                    List.of("threads", "reports/s", "words/s", "word pieces/s"),
                    row("1", documents.size(), load, alone),
                    row("2", documents.size(), load, together)))
            .lines());
    lines.add("");
    lines.add("milliseconds a report, on one thread");
    var rows = new ArrayList<List<String>>();
    millis.forEach((step, value) -> rows.add(List.of(step, number(value))));
    lines.addAll(new Table(rows).lines());
    lines.add("");
    lines.addAll(limit(load, millis.getOrDefault("model", 0.0) / 1e3 * documents.size(), scores));
    lines.add("peak memory: %s MB".formatted(number(peakMegabytes())));
    return options.show(new Measured(scores, lines, List.of()), false);
  }

  /** What share of one core's greatest speed the model's matrices reach. */
  private static List<String> limit(Load load, double modelSeconds, LinkedHashMap<String, BigDecimal> scores)
      throws OrtException {
    double whole = MatrixProduct.wholeNumbers();
    double floats = MatrixProduct.floats();
    scores.put("limit/int8_gmac_per_s", Measured.rounded(whole / 1e9));
    scores.put("limit/fp32_gmac_per_s", Measured.rounded(floats / 1e9));
    var lines = new ArrayList<String>();
    lines.add(
        "one core multiplies at most %s G numbers/s of 8 bits, %s G of 32 bits"
            .formatted(number(whole / 1e9), number(floats / 1e9)));
    if (modelSeconds > 0) {
      double done = (double) load.seen() * ReadingModel.shipped().products() / modelSeconds;
      scores.put("limit/reached_gmac_per_s", Measured.rounded(done / 1e9));
      scores.put("limit/share_of_int8", Measured.rounded(done / whole));
      lines.add(
          "the model's matrices: %s G/s, %.0f %% of that; of the word pieces it sees %.0f %% are"
                  .formatted(number(done / 1e9), 100 * done / whole, 100.0 * (load.seen() - load.pieces()) / load.seen())
              + " context");
    }
    return lines;
  }

  private static List<String> row(String threads, int reports, Load load, double seconds) {
    return List.of(
        threads,
        number(reports / seconds),
        String.format(Locale.ROOT, "%.0f", load.words() / seconds),
        String.format(Locale.ROOT, "%.0f", load.pieces() / seconds));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static double seconds(Sayso sayso, List<Document> documents, int threads)
      throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var tasks = documents.stream().map(document -> pool.submit(() -> sayso.read(document))).toList();
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
      var text = article.path("title").asText() + "\n\n" + article.path("content_original").asText();
      try {
        documents.add(reader.read("article.txt", text.getBytes(StandardCharsets.UTF_8)));
      } catch (InputException e) {
        throw new NoDataException(e.getMessage());
      }
    }
    if (documents.isEmpty()) {
      throw new NoDataException("no articles of " + SHORTEST + " characters in " + options.data());
    }
    return documents;
  }
}
