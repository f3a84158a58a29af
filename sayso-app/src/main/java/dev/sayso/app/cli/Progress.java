package dev.sayso.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Tells on a terminal how far a run has come; silent elsewhere. Thread-safe. */
final class Progress implements AutoCloseable {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean shown;
  private final long started = System.nanoTime();
  private long told = started;
  private boolean dirty;
  private int read;

  Progress(Surroundings surroundings) {
    this.err = surroundings.err();
    this.shown = surroundings.errIsTerminal() && !surroundings.variable("TERM").equals("dumb");
  }

  /** One more input is done. */
  synchronized void step() {
    read++;
    long now = System.nanoTime();
    if (shown && now - told >= PAUSE) {
      told = now;
      dirty = true;
      long perSecond = read * TimeUnit.SECONDS.toNanos(1) / Math.max(1, now - started);
      err.print(CLEAR_LINE + read + " read · " + perSecond + "/s");
      err.flush();
    }
  }

  /** Takes away what it wrote. */
  @Override
  public synchronized void close() {
    if (dirty) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
