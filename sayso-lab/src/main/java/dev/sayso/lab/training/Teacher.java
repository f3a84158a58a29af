package dev.sayso.lab.training;

import ai.djl.ndarray.NDManager;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.TagChain;
import dev.sayso.reader.Tags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** The texts with the probability of each tag of each word; ties are not marked. */
  List<MarkedText> marked(List<EncodedText> texts) throws IOException {
    var marked = new ArrayList<MarkedText>();
    var tensors = Weights.read(weights);
    try (var manager = NDManager.newBaseManager()) {
      var network = new Network(manager, Trainer.network(tensors));
      var judge = new Judge(manager, network, CONTEXT);
      var chain = Trainer.neighbours(tensors).chain();
      for (int at = 0; at < texts.size(); at += AT_ONCE) {
        var some = texts.subList(at, Math.min(texts.size(), at + AT_ONCE));
        marked.addAll(marked(some, judge, chain));
        log.accept("marked %d of %d".formatted(marked.size(), texts.size()));
      }
    }
    return marked;
  }

  private static List<MarkedText> marked(List<EncodedText> texts, Judge judge, TagChain chain) {
    var blank =
        texts.stream()
            .map(text ->
                new MarkedText(text, MarkedText.sure(new int[text.words().size()]), List.of()))
            .toList();
    var scores = judge.scores(blank);
    return blank.stream()
        .map(text ->
            new MarkedText(text.text(), shares(chain, Judge.of(scores, text).tags()), List.of()))
        .toList();
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
