package dev.sayso.reader;

import java.util.List;

/** Turns scores into attributions. Thread-safe. */
public final class Decoder {
  private final TagChain chain;
  private final Links links;

  public Decoder(TagChain chain, Links links) {
    this.chain = chain;
    this.links = links;
  }

  /** The attributions that fit the scores best, in order of their cues. */
  public List<TiedPhrases> attributions(WordScores scores) {
    return links.tied(Tags.phrases(chain.best(scores.tags())), scores);
  }
}
