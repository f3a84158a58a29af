package dev.sayso.lab.training;

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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Trains and packs with PolNeAR: learns from its folder train, chooses by its folder dev. */
final class ReaderTraining {
  private final Path polnear;
  private final PrintWriter log;
  private final TextEncoder encoder = new TextEncoder(Vocabulary.shipped());

  ReaderTraining(Path polnear, PrintWriter log) {
    this.polnear = polnear;
    this.log = log;
  }

  /** Trains from some weights; {@code out} gets those of the best epoch. */
  void train(Recipe recipe, Map<String, Tensor> start, Path out) throws IOException {
    train(recipe, start, marked(PolnearTexts.Article::marked), List.of(), out);
  }

  /**
   * Trains from some weights by what a larger network says of the texts that people marked and of
   * so many others, and by bare attributions.
   */
  void train(Recipe recipe, Map<String, Tensor> start, Lessons lessons, Path out)
      throws IOException {
    var teacher = new Teacher(lessons.teacher(), this::tell);
    var softened = teacher.softened(marked(PolnearTexts.Article::marked));
    var others =
        new ArrayList<>(
            teacher.marked(new UnmarkedTexts(encoder).in(lessons.more(), lessons.texts())));
    others.addAll(marked(PolnearTexts.Article::bare));
    Collections.shuffle(others, new Random(recipe.seed()));
    train(recipe, start, softened, others, out);
  }

  /**
   * What a smaller network learns from beside the marked texts.
   *
   * @param teacher the weights of the larger network
   * @param more a folder of texts that nobody marked
   * @param texts how many of these
   */
  record Lessons(Path teacher, Path more, int texts) {}

  private void train(
      Recipe recipe,
      Map<String, Tensor> start,
      List<MarkedText> marked,
      List<MarkedText> taught,
      Path out)
      throws IOException {
    var dev = new PolnearTexts(encoder).in(polnear.resolve("dev"));
    tell("%s: %d articles, %d to choose by".formatted(recipe, marked.size(), dev.size()));
    new Trainer(recipe, out, this::tell).train(start, new Trainer.Texts(marked, taught, dev));
  }

  private List<MarkedText> marked(Function<PolnearTexts.Article, MarkedText> form)
      throws IOException {
    return new PolnearTexts(encoder).in(polnear.resolve("train")).stream().map(form).toList();
  }

  /** Packs weights, with the calibration that their scores need, and tells how well they read. */
  void pack(Path weights, Path out) throws IOException {
    var tensors = Weights.read(weights);
    var calibration = calibration(new ModelPacker(tensors, Calibration.NONE).packed());
    Files.write(out, new ModelPacker(tensors, calibration).packed());
  }

  private Calibration calibration(byte[] packed) throws IOException {
    var dev = new PolnearTexts(encoder).in(polnear.resolve("dev"));
    var found = new IdentityHashMap<MarkedText, List<TiedPhrases>>();
    try (var model = new ReadingModel(packed, Vocabulary.shipped())) {
      for (var article : dev) {
        found.put(article.marked(), model.attributions(article.marked().text()));
      }
    }
    tell("packed: " + Trainer.shown(Judge.score(dev, text -> Judge.of(found, text))));
    var halves = List.of(new ArrayList<Judged>(), new ArrayList<Judged>());
    for (int i = 0; i < dev.size(); i++) {
      var all = Judge.of(found, dev.get(i).marked());
      halves.get(i % 2).addAll(CalibrationFit.judged(dev.get(i), all));
    }
    var calibration = CalibrationFit.of(halves.getFirst());
    double after = CalibrationFit.error(halves.getLast(), one -> calibration.score(one.feeling()));
    double before = CalibrationFit.error(halves.getLast(), Judged::feeling);
    tell(
        String.format(
            Locale.ROOT,
            "%s from every other article; on the rest scores are off by %.1f, before by %.1f",
            calibration,
            after,
            before));
    return calibration;
  }

  private void tell(String line) {
    log.println(line);
    log.flush();
  }
}
