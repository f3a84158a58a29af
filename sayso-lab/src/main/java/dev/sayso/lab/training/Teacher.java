package dev.sayso.lab.training;

import dev.sayso.reader.Calibration;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.ReadingModel;
import dev.sayso.reader.TagChain;
import dev.sayso.reader.Tags;
import dev.sayso.reader.Vocabulary;
import dev.sayso.reader.WordScores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Marks texts with what a larger trained network thinks of them, as shares: a small network that
 * learns from them learns the doubts too (Hinton et al. 2015).
 */
final class Teacher {
  private static final int TELL = 100;

  private final Path weights;
  private final Consumer<String> log;

  Teacher(Path weights, Consumer<String> log) {
    this.weights = weights;
    this.log = log;
  }

  /** Texts with the probability of each tag of each word; ties are not marked. */
  List<MarkedText> marked(List<EncodedText> texts) throws IOException {
    var blank = texts.stream().map(Teacher::blank).toList();
    return taught(blank, (text, shares) -> new MarkedText(text.text(), shares, List.of()));
  }

  /**
   * Texts that people marked, half way between their marks and what the network says: where people
   * marked by chance, it doubts. Ties stay as they are.
   */
  List<MarkedText> softened(List<MarkedText> texts) throws IOException {
    return taught(
        texts, (text, shares) -> new MarkedText(text.text(), between(text, shares), text.ties()));
  }

  private static MarkedText blank(EncodedText text) {
    return new MarkedText(text, MarkedText.sure(new int[text.words().size()]), List.of());
  }

  private static float[][] between(MarkedText text, float[][] shares) {
    float[][] between = new float[shares.length][Tags.COUNT];
    for (int w = 0; w < shares.length; w++) {
      for (int i = 0; i < Tags.COUNT; i++) {
        between[w][i] = (text.target(w)[i] + shares[w][i]) / 2;
      }
    }
    return between;
  }

  /** Read by the packed network, which is four times as fast and says the same. */
  private List<MarkedText> taught(
      List<MarkedText> texts, BiFunction<MarkedText, float[][], MarkedText> lesson)
      throws IOException {
    var tensors = Weights.read(weights);
    var packed = new ModelPacker(tensors, Calibration.NONE).packed();
    var chain = Trainer.neighbours(tensors).chain();
    var done = new AtomicInteger();
    try (var model = new ReadingModel(packed, Vocabulary.shipped())) {
      return texts.parallelStream()
          .map(text -> {
            var taught = lesson.apply(text, shares(chain, model.scores(text.text())));
            if (done.incrementAndGet() % TELL == 0) {
              log.accept("read %d of %d".formatted(done.get(), texts.size()));
            }
            return taught;
          })
          .toList();
    }
  }

  private static float[][] shares(TagChain chain, WordScores scores) {
    var marginals = chain.marginals(scores.tags(), new double[0]);
    float[][] shares = new float[scores.tags().length][Tags.COUNT];
    for (int w = 0; w < shares.length; w++) {
      for (int i = 0; i < Tags.COUNT; i++) {
        shares[w][i] = (float) marginals.of(w, i);
      }
    }
    return shares;
  }
}
