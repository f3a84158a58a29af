package dev.sayso.document;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was received, and from where.
 *
 * @param input the path or URL as given
 * @param sha256 of the bytes received, lower-case hexadecimal
 * @param url where the report stands, if it says so
 * @param copies further inputs that hold the same bytes, sorted
 */
public record Receipt(String input, String sha256, @Nullable URI url, List<String> copies) {
  public Receipt {
    copies = List.copyOf(copies);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }
}
