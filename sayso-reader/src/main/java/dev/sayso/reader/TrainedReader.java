package dev.sayso.reader;

import dev.sayso.statement.AttributionModel;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds attributions by the trained model. Thread-safe. */
public final class TrainedReader implements AttributionModel {
  private static final double DIGITS = 1e4;

  /** A chain has at most so many links. */
  private static final int DEEPEST = 4;

  /** In fewer characters nobody is quoted: "I say no". */
  private static final int SHORTEST = 8;

  private static final String THAT = "that ";
  private static final String MARKS = "\"'“”‘’«»„‟‚‛`";

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

  /**
   * The model was taught what is said outermost. What is said in that is found by reading contents
   * again, as if they were paragraphs.
   */
  @Override
  public List<Marked> attributions(Text text, List<Span> paragraphs) {
    var all = new ArrayList<Marked>();
    var found = read(text, Lines.of(text, paragraphs).stream().map(List::of).toList());
    for (int depth = 1; !found.isEmpty(); depth++) {
      all.addAll(found);
      found = depth == DEEPEST ? List.of() : inside(text, found);
    }
    all.sort(Comparator.comparing(Marked::cue));
    return all;
  }

  private List<Marked> read(Text text, List<List<Span>> paragraphs) {
    var words = encoder.encodeParts(text, paragraphs);
    return model.attributions(words).stream()
        .filter(tied -> !tied.contents().isEmpty())
        .flatMap(tied -> marked(words, tied).stream())
        .toList();
  }

  /** What is said inside of contents, as far as somebody says it. */
  private List<Marked> inside(Text text, List<Marked> found) {
    var contents =
        found.stream()
            .map(mark -> mark.content().stream().map(part -> bare(text, part)).toList())
            .filter(parts -> parts.stream().mapToInt(Span::length).sum() >= SHORTEST)
            .toList();
    return read(text, contents).stream().filter(mark -> mark.source() != null).toList();
  }

  /** A part without the clause's "that" and without the marks around it. */
  private static Span bare(Text text, Span part) {
    boolean that =
        part.length() > THAT.length()
            && text.value().regionMatches(true, part.start(), THAT, 0, THAT.length());
    return unquoted(text, that ? new Span(part.start() + THAT.length(), part.end()) : part);
  }

  /** A part without the marks around it: inside of them somebody speaks in words of his own. */
  private static Span unquoted(Text text, Span part) {
    int start = part.start();
    int end = part.end();
    while (start < end && isMark(text, start)) {
      start++;
    }
    // As many as at the beginning: what is left belongs to a quotation inside.
    for (int left = start - part.start();
        left > 0 && start < end && isMark(text, end - 1);
        left--) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMark(Text text, int at) {
    return MARKS.indexOf(text.value().charAt(at)) >= 0;
  }

  /** None if the source or cue is torn: its halves stand in different parts. */
  private static Optional<Marked> marked(EncodedText words, TiedPhrases tied) {
    var source = tied.source();
    var sources = source == null ? List.<Span>of() : spans(words, source);
    var cues = spans(words, tied.cue());
    if (sources.size() > 1 || cues.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Marked(
            sources.isEmpty() ? null : sources.getFirst(),
            cues.getFirst(),
            tied.contents().stream().flatMap(part -> spans(words, part).stream()).toList(),
            Math.round(tied.score() * DIGITS) / DIGITS));
  }

  /** Where the words of a phrase stand: in one stretch unless the paragraph came in parts. */
  private static List<Span> spans(EncodedText words, Phrase phrase) {
    var spans = new ArrayList<Span>();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      var word = words.words().get(i);
      if (spans.isEmpty() || word.apart()) {
        spans.add(word.span());
      } else {
        spans.add(spans.removeLast().cover(word.span()));
      }
    }
    return spans;
  }
}
