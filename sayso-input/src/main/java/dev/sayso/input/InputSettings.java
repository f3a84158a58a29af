package dev.sayso.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param maxBytes the largest input that is read, in bytes
 * @param maxCharacters the longest text that is taken for one report, in UTF-16 units: what is
 *     longer is a dump or hostile, and reading it would take minutes
 * @param asOf the day on which the inputs were collected: none of them was published later; none if
 *     that is not known
 */
public record InputSettings(long maxBytes, int maxCharacters, @Nullable LocalDate asOf) {
  /** 64 MB and 500,000 characters each, collected on a day that is not known. */
  public static final InputSettings DEFAULTS = new InputSettings(64L * 1024 * 1024, 500_000, null);

  public InputSettings {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("not a size limit: " + maxBytes);
    }
    if (maxCharacters < 1) {
      throw new IllegalArgumentException("not a length limit: " + maxCharacters);
    }
  }

  /** The same, collected on this day. */
  public InputSettings collectedOn(LocalDate day) {
    return new InputSettings(maxBytes, maxCharacters, day);
  }
}
