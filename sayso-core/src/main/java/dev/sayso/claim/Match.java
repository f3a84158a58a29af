package dev.sayso.claim;

/** What the aligner answers for two statements; {@code PERHAPS} is shown, never rounded. */
public enum Match {
  SAME,
  PERHAPS,
  DIFFERENT
}
