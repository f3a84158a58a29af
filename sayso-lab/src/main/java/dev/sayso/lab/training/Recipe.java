package dev.sayso.lab.training;

/**
 * How a model is trained.
 *
 * @param encoder the published encoder to start from: {@code all-minilm-l6-v2}
 * @param epochs how often each text that people marked is seen
 * @param patience it ends after so many epochs that brought nothing
 * @param rate the greatest learning rate of the encoder
 * @param headRate the greatest learning rate of the heads
 * @param warmUp the share of the steps in which the rate grows
 * @param dropout the share that is dropped
 * @param seed what randomness starts from
 */
record Recipe(
    String encoder,
    int epochs,
    int patience,
    double rate,
    double headRate,
    double warmUp,
    float dropout,
    int seed) {}
