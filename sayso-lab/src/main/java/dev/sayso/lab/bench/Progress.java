package dev.sayso.lab.bench;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows how far a lab is, if somebody looks: only on a terminal. Thread-safe. */
public final class Progress {
  private final PrintWriter err;
  private final boolean shown;
  private final AtomicInteger done = new AtomicInteger();

  Progress(PrintWriter err) {
    this.err = err;
    this.shown = System.console().isTerminal();
  }

  /** One more of so many is done. */
  public void step(int of) {
    int now = done.incrementAndGet();
    if (shown) {
      err.print("\r" + now + " of " + of + (now == of ? "\n" : ""));
      err.flush();
    }
  }
}
