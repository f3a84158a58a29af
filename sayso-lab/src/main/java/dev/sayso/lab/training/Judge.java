package dev.sayso.lab.training;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import dev.sayso.lab.attribution.Attribution;
import dev.sayso.lab.attribution.AttributionScore;
import dev.sayso.lab.bench.Passage;
import dev.sayso.lab.bench.Stretch;
import dev.sayso.reader.Calibration;
import dev.sayso.reader.Decoder;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.Phrase;
import dev.sayso.reader.Tags;
import dev.sayso.reader.TiedPhrases;
import dev.sayso.reader.Ties;
import dev.sayso.reader.Vocabulary;
import dev.sayso.reader.WordScores;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads articles with a network and scores what it finds. */
final class Judge {
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  private final NDManager manager;
  private final Network network;
  private final int context;

  Judge(NDManager manager, Network network, int context) {
    this.manager = manager;
    this.network = network;
    this.context = context;
  }

  AttributionScore score(List<PolnearTexts.Article> articles, Neighbours neighbours) {
    var texts = articles.stream().map(PolnearTexts.Article::marked).toList();
    var scores = scores(texts);
    float[] distances = network.parameter("tie.distance").toFloatArray();
    var decoder = new Decoder(neighbours.chain(), new Ties(distances), Calibration.NONE);
    return score(articles, text -> decoder.attributions(text.text(), of(scores, text)));
  }

  /** The score of what is found in articles, however it is found. */
  static AttributionScore score(
      List<PolnearTexts.Article> articles, Function<MarkedText, List<TiedPhrases>> finder) {
    var sum = AttributionScore.NOTHING;
    for (var article : articles) {
      var text = article.marked();
      var found =
          finder.apply(text).stream()
              .filter(one -> !one.contents().isEmpty())
              .map(one -> attribution(text.text(), one))
              .toList();
      sum = sum.plus(AttributionScore.of(article.gold(), found));
    }
    return sum;
  }

  /** What the network says about each word, each judged where it has context. */
  Map<MarkedText, WordScores> scores(List<MarkedText> texts) {
    var tags = new IdentityHashMap<MarkedText, float[][]>();
    var ties = new IdentityHashMap<MarkedText, float[][]>();
    for (var text : texts) {
      tags.put(text, new float[text.text().words().size()][]);
      ties.put(text, new float[text.text().words().size()][]);
    }
    for (var batch : Cutting.plain(texts, VOCABULARY, context)) {
      read(batch, tags, ties);
    }
    var scores = new IdentityHashMap<MarkedText, WordScores>();
    tags.forEach((text, rows) -> scores.put(text, new WordScores(rows, of(ties, text))));
    return scores;
  }

  private void read(Batch batch, Map<MarkedText, float[][]> tags, Map<MarkedText, float[][]> ties) {
    try (var _ = new NDScope();
        var scratch = manager.newSubManager()) {
      var output = network.run(scratch, batch, 0);
      float[] tagRows = output.tags().toFloatArray();
      float[] tieRows = network.dense(output.hidden(), "tie").toFloatArray();
      for (int row = 0; row < batch.views.size(); row++) {
        var view = batch.views.get(row);
        for (int w = view.window().coreFrom(); w < view.window().coreTo(); w++) {
          int at = batch.place(row, w);
          of(tags, view.text())[w] = row(tagRows, at, Tags.COUNT);
          of(ties, view.text())[w] = row(tieRows, at, Ties.WIDTH);
        }
      }
    }
  }

  static <T> T of(Map<MarkedText, T> read, MarkedText text) {
    var found = read.get(text);
    if (found == null) {
      throw new IllegalArgumentException("a text that was not read");
    }
    return found;
  }

  private static float[] row(float[] rows, int row, int width) {
    return Arrays.copyOfRange(rows, row * width, (row + 1) * width);
  }

  static Attribution attribution(EncodedText text, TiedPhrases found) {
    return new Attribution(
        passage(text, found.source() == null ? List.of() : List.of(found.source())),
        passage(text, List.of(found.cue())),
        passage(text, found.contents()));
  }

  private static @Nullable Passage passage(EncodedText text, List<Phrase> phrases) {
    var words = text.words();
    return phrases.isEmpty()
        ? null
        : new Passage(
            phrases.stream()
                .map(phrase ->
                    new Stretch(
                        words.get(phrase.from()).span().start(),
                        words.get(phrase.to() - 1).span().end()))
                .toList());
  }
}
