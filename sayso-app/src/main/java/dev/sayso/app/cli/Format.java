package dev.sayso.app.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In what form results come. */
enum Format {
  TEXT,
  JSON,
  HTML,
  CSV;

  /** The form wanted, or else the one that the name of the file tells. */
  static Format of(@Nullable Format wanted, @Nullable String output) {
    if (wanted != null) {
      return wanted;
    }
    var name = output == null ? "" : output.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return HTML;
    }
    return name.endsWith(".json") ? JSON : TEXT;
  }
}
