package dev.sayso.wire;

import dev.sayso.time.Days;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the values of the core are spelled in JSON. */
final class Words {
  private Words() {}

  /** In lower case with hyphens: {@code calls-for}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static @Nullable String ofNullable(@Nullable Enum<?> value) {
    return value == null ? null : of(value);
  }

  static @Nullable String of(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static WireDays of(Days days) {
    return new WireDays(of(days.from()), of(days.to()), of(days.basis()), days.because());
  }
}
