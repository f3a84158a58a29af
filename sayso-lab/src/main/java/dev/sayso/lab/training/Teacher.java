package dev.sayso.lab.training;

import ai.djl.ndarray.NDManager;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.TagChain;
import dev.sayso.reader.Tags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Marks texts with what a larger trained network thinks of them, as shares: a small network that
 * learns from them learns the doubts too (Hinton et al. 2015).
 */
final class Teacher {
  private static final int CONTEXT = 48;
  private static final int AT_ONCE = 50;

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
        texts,
        (text, shares) -> new MarkedText(text.text(), between(text, shares), text.ties()));
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

  private List<MarkedText> taught(
      List<MarkedText> texts, BiFunction<MarkedText, float[][], MarkedText> lesson)
      throws IOException {
    var taught = new ArrayList<MarkedText>();
    var tensors = Weights.read(weights);
    try (var manager = NDManager.newBaseManager()) {
      var network = new Network(manager, Trainer.network(tensors));
      var judge = new Judge(manager, network, CONTEXT);
      var chain = Trainer.neighbours(tensors).chain();
      for (int at = 0; at < texts.size(); at += AT_ONCE) {
        var some = texts.subList(at, Math.min(texts.size(), at + AT_ONCE));
        var scores = judge.scores(some);
        for (var text : some) {
          taught.add(lesson.apply(text, shares(chain, Judge.of(scores, text).tags())));
        }
        log.accept("read %d of %d".formatted(taught.size(), texts.size()));
      }
    }
    return taught;
  }

  private static float[][] shares(TagChain chain, float[][] scores) {
    var marginals = chain.marginals(scores, new double[0]);
    float[][] shares = new float[scores.length][Tags.COUNT];
    for (int w = 0; w < scores.length; w++) {
      for (int i = 0; i < Tags.COUNT; i++) {
        shares[w][i] = (float) marginals.of(w, i);
      }
    }
    return shares;
  }
}
