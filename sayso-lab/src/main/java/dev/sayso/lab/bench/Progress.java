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
    this.shown = isTerminal();
  }

  // Without a terminal JDK 25 gives no console at all, or one that is not a terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    var console = System.console();
    return console != null && console.isTerminal();
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
