package dev.sayso.lab.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up how long each step takes. Not thread-safe. */
final class Stopwatch {
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Runs a step. */
  <T> T time(String step, Supplier<T> work) {
    long began = System.nanoTime();
    var result = work.get();
    nanos.merge(step, System.nanoTime() - began, Long::sum);
    return result;
  }

  /** The milliseconds that each step took a report, in order of the first call. */
  Map<String, Double> millis(int reports) {
    var millis = new LinkedHashMap<String, Double>();
    nanos.forEach((step, sum) -> millis.put(step, sum / 1e6 / reports));
    return millis;
  }
}
