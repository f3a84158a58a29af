package dev.sayso.claim;

import dev.sayso.time.TimeMention;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the time of day out of a time expression's value: {@code 03:40} of {@code
 * 2025-03-18T03:40}.
 */
final class Clock {
  private static final Pattern TIME = Pattern.compile("T(\\d{2}:\\d{2})");

  private Clock() {}

  static Optional<String> of(TimeMention time) {
    var value = time.value();
    if (value == null || time.type() != TimeMention.Type.TIME) {
      return Optional.empty();
    }
    var matcher = TIME.matcher(value);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
