package dev.sayso.lab.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a lab measured.
 *
 * @param scores the scores by key, in the order in which they are shown; a slash in a key makes a
 *     level: {@code cue/f1}; rounded to four decimals
 * @param lines the scores as people read them
 * @param details lines that people may ask for, for example what was missed
 */
public record Measured(Map<String, BigDecimal> scores, List<String> lines, List<String> details) {
  private static final int DECIMALS = 4;

  public Measured {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    lines = List.copyOf(lines);
    details = List.copyOf(details);
  }

  /** The value as scores hold it. */
  public static BigDecimal rounded(double value) {
    var rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
