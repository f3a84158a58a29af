package dev.sayso.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns scores into attributions. Thread-safe. */
public final class Decoder {
  private final TagChain chain;
  private final Ties ties;
  private final Calibration calibration;

  public Decoder(TagChain chain, Ties ties, Calibration calibration) {
    this.chain = chain;
    this.ties = ties;
    this.calibration = calibration;
  }

  /**
   * The attributions that fit the scores of a text best, in order of their cues. Each paragraph is
   * sought through by itself: of 23,287 parts of contents that people marked in PolNeAR, 23,030
   * stand in their cue's paragraph.
   */
  public List<TiedPhrases> attributions(EncodedText text, WordScores scores) {
    var all = new ArrayList<TiedPhrases>();
    int words = text.words().size();
    int from = 0;
    for (int to = 1; to <= words; to++) {
      if (to == words || text.words().get(to).opens()) {
        int shift = from;
        paragraph(scores.part(from, to)).forEach(tied -> all.add(tied.moved(shift)));
        from = to;
      }
    }
    return all;
  }

  private List<TiedPhrases> paragraph(WordScores scores) {
    int[] tags = chain.best(scores.tags());
    var phrases = Tags.phrases(tags);
    if (phrases.isEmpty()) {
      return List.of();
    }
    var marginals = chain.marginals(scores.tags(), new double[0]);
    return ties.tied(phrases, scores).stream()
        .map(tied -> tied.withScore(calibration.score(feeling(tied, tags, marginals))))
        .toList();
  }

  /** That of the phrase that is least sure: its ends decide whether it is just so. */
  private static double feeling(TiedPhrases tied, int[] tags, TagChain.Marginals marginals) {
    return Stream.concat(
            Stream.concat(Stream.of(tied.cue()), Stream.ofNullable(tied.source())),
            tied.contents().stream())
        .mapToDouble(phrase -> feeling(phrase, tags, marginals))
        .min()
        .orElse(0);
  }

  private static double feeling(Phrase phrase, int[] tags, TagChain.Marginals marginals) {
    int last = phrase.to() - 1;
    return Math.min(
        marginals.of(phrase.from(), tags[phrase.from()]), marginals.of(last, tags[last]));
  }
}
