package dev.sayso.text;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Measures work by the processor's clock, so that a busy machine fails no test. */
public final class CpuTime {
  private CpuTime() {}

  /** The processor time that some work takes on this thread. */
  public static Duration of(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
  }
}
