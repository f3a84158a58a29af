package dev.sayso.reader;

import java.util.List;

/** Turns scores into attributions. Thread-safe. */
public final class Decoder {
  private final TagChain chain;
  private final Ties ties;

  public Decoder(TagChain chain, Ties ties) {
    this.chain = chain;
    this.ties = ties;
  }

  /** The attributions that fit the scores best, in order of their cues. */
  public List<TiedPhrases> attributions(WordScores scores) {
    return ties.tied(Tags.phrases(chain.best(scores.tags())), scores);
  }
}
