package dev.sayso.lab.speed;

import dev.sayso.lab.bench.Measured;
import dev.sayso.lab.bench.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers what was measured, as scores and as lines to read. Not thread-safe. */
final class SpeedTable {
  private static final double GIGA = 1e9;
  private static final double PERCENT = 100;

  private final Load load;
  private final Map<String, BigDecimal> scores = new LinkedHashMap<>();
  private final List<List<String>> threads = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  SpeedTable(Load load) {
    this.load = load;
    threads.add(List.of("threads", "reports/s", "words/s", "word pieces/s"));
  }

  /** The seconds that so many threads took for all reports. */
  void threads(int count, double seconds) {
    // The contract's keys are those of two threads.
    var level = count == 2 ? "" : "threads_" + count + "/";
    put(level + "reports_per_s", load.reports() / seconds);
    put(level + "tokens_per_s", load.words() / seconds);
    put(level + "pieces_per_s", load.pieces() / seconds);
    threads.add(
        List.of(
            String.valueOf(count),
            number(load.reports() / seconds),
            "%.0f".formatted(load.words() / seconds),
            "%.0f".formatted(load.pieces() / seconds)));
  }

  void peak(double megabytes) {
    put("peak_mb", megabytes);
    lines.add("peak memory: %.0f MB".formatted(megabytes));
  }

  void loading(double millis) {
    put("loading_ms", millis);
    lines.add("the model is loaded in %.0f ms".formatted(millis));
  }

  /** The milliseconds that each step takes for a report. */
  void steps(Map<String, Double> millis) {
    lines.add("");
    lines.add("milliseconds a report, on one thread");
    var rows = new ArrayList<List<String>>();
    millis.forEach((step, value) -> {
      put("steps/" + step + "/ms", value);
      rows.add(List.of(step, number(value)));
    });
    lines.addAll(new Table(rows).lines());
    lines.add("");
  }

  void limit(HardwareLimit limit) {
    put("limit/int8_giga_per_s", limit.whole() / GIGA);
    put("limit/fp32_giga_per_s", limit.floats() / GIGA);
    put("limit/model_giga_per_s", limit.model() / GIGA);
    put("limit/model_share", limit.share());
    lines.add(
        "one core multiplies %s thousand million whole numbers of 8 bits a second, %s of 32 bits;"
            .formatted(number(limit.whole() / GIGA), number(limit.floats() / GIGA)));
    lines.add(
        "the model's matrices reach %s, %.0f %% of the first"
            .formatted(number(limit.model() / GIGA), PERCENT * limit.share()));
  }

  Measured measured() {
    var all = new ArrayList<String>();
    all.add(
        "%d reports of %d characters on average"
            .formatted(load.reports(), load.characters() / load.reports()));
    all.addAll(new Table(threads).lines());
    all.addAll(lines);
    return new Measured(scores, all, List.of());
  }

  private void put(String key, double value) {
    scores.put(key, Measured.rounded(value));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
