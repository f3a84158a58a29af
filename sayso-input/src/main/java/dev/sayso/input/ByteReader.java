package dev.sayso.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the bytes of an input, but never more than the limit. Thread-safe. */
final class ByteReader {
  private static final long MEGABYTE = 1024L * 1024;

  private final long maxBytes;

  ByteReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  byte[] bytes(String input, Path path) throws InputException {
    try {
      if (Files.isRegularFile(path) && Files.size(path) > maxBytes) {
        throw tooLarge(input);
      }
      try (var in = Files.newInputStream(path)) {
        return bytes(input, in);
      }
    } catch (IOException e) {
      throw Trouble.of(input, e);
    }
  }

  /** Counts too: a file may grow while it is read, and a pipe has no size. */
  private byte[] bytes(String input, InputStream in) throws IOException {
    var bytes = in.readNBytes((int) maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw tooLarge(input);
    }
    return bytes;
  }

  private InputException tooLarge(String input) {
    var limit = maxBytes >= MEGABYTE ? maxBytes / MEGABYTE + " MB" : maxBytes + " bytes";
    return new InputException(
        input,
        maxBytes,
        "input/too-large",
        "It is larger than the limit of " + limit + "; split it into one file a report.");
  }
}
