package dev.sayso.app.csv;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of constants as the JSON has them: {@code several-origins}. */
final class Terms {
  private Terms() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static @Nullable String ofNullable(@Nullable Enum<?> constant) {
    return constant == null ? null : of(constant);
  }
}
