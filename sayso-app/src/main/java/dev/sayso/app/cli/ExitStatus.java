package dev.sayso.app.cli;

/** What a run tells the one who started it. */
final class ExitStatus {
  /** All was read. */
  static final int ALL_READ = 0;

  /** Some inputs were rejected. */
  static final int SOME_REJECTED = 1;

  /** Nothing was done: bad arguments, or nothing readable. */
  static final int NOTHING_DONE = 2;

  private ExitStatus() {}
}
