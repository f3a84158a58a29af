package dev.sayso.lab.training;

/**
 * How a model is trained.
 *
 * @param from what it starts from: a published encoder, or layers of another model
 * @param epochs how often each text that people marked is seen
 * @param rate the greatest learning rate of the encoder
 * @param seed what randomness starts from
 */
record Recipe(String from, int epochs, double rate, int seed) {
  /** A training ends after so many epochs that brought nothing. */
  static final int PATIENCE = 2;

  /** The greatest learning rate of the heads, which start from nothing. */
  static final double HEAD_RATE = 1e-3;

  /** The share of the steps in which the rate grows. */
  static final double WARM_UP = 0.1;

  /** The share of what layers pass on that is dropped. */
  static final float DROPOUT = 0.1f;
}
