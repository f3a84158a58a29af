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

  /** The attributions that fit the scores of a text best, in order of their cues. */
  public List<TiedPhrases> attributions(EncodedText text, WordScores scores) {
    int[] tags = chain.best(scores.tags());
    if (tags.length == 0) {
      return List.of();
    }
    var marginals = chain.marginals(scores.tags(), new double[0]);
    return paragraphs(text, Tags.phrases(tags)).stream()
        .flatMap(phrases -> ties.tied(phrases, scores).stream())
        .map(tied -> tied.withScore(calibration.score(feeling(tied, tags, marginals))))
        .toList();
  }

  /**
   * The phrases of each paragraph. Of 23,287 parts of contents that people marked in PolNeAR,
   * 23,030 stand in their cue's paragraph, so that ties across paragraphs would nearly all be
   * wrong.
   */
  private static List<List<Phrase>> paragraphs(EncodedText text, List<Phrase> phrases) {
    var paragraphs = new ArrayList<List<Phrase>>();
    int word = 0;
    boolean opens = true;
    for (var phrase : phrases) {
      for (; word <= phrase.from(); word++) {
        opens |= text.words().get(word).opens();
      }
      if (opens) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(phrase);
      opens = false;
    }
    return paragraphs;
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
