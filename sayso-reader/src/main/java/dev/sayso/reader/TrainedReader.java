package dev.sayso.reader;

import dev.sayso.statement.AttributionModel;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;

/** Finds attributions by the trained model. Thread-safe. */
public final class TrainedReader implements AttributionModel {
  private static final double DIGITS = 1e4;

  private final ReadingModel model;
  private final TextEncoder encoder;

  public TrainedReader(ReadingModel model, Vocabulary vocabulary) {
    this.model = model;
    this.encoder = new TextEncoder(vocabulary);
  }

  /** The reader with the model that Sayso ships. Takes about a second: make one and keep it. */
  public static TrainedReader shipped() {
    return new TrainedReader(ReadingModel.shipped(), Vocabulary.shipped());
  }

  @Override
  public String name() {
    return "reader";
  }

  @Override
  public String version() {
    return model.version();
  }

  @Override
  public List<Marked> attributions(Text text, List<Span> paragraphs) {
    var words = encoder.encode(text, paragraphs);
    return model.attributions(words).stream()
        .filter(tied -> !tied.contents().isEmpty())
        .map(tied -> marked(words, tied))
        .toList();
  }

  private static Marked marked(EncodedText words, TiedPhrases tied) {
    var source = tied.source();
    return new Marked(
        source == null ? null : span(words, source),
        span(words, tied.cue()),
        tied.contents().stream().map(part -> span(words, part)).toList(),
        Math.round(tied.score() * DIGITS) / DIGITS);
  }

  private static Span span(EncodedText words, Phrase phrase) {
    var first = words.words().get(phrase.from()).span();
    return first.cover(words.words().get(phrase.to() - 1).span());
  }
}
