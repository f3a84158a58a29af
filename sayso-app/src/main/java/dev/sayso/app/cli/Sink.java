package dev.sayso.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** Where results go: a file that is whole or not there, or standard output. */
final class Sink {
  private Sink() {}

  /** Writes results. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes to standard output; one who stops reading ends it quietly. */
  static void toStandardOutput(OutputStream out, Writing writing) throws IOException {
    try {
      var buffered = new BufferedOutputStream(out, 1 << 16);
      writing.to(buffered);
      buffered.flush();
    } catch (IOException e) {
      if (!isReaderGone(e)) {
        throw e;
      }
    }
  }

  private static boolean isReaderGone(IOException e) {
    var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("bad file descriptor")
        || message.contains("stream closed");
  }

  /** Writes a file beside its place and moves it there when it is whole. */
  static void toFile(Path file, Writing writing) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      // A device, a pipe or a link: to be written through, not replaced.
      try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
        writing.to(out);
      }
      return;
    }
    var folder = file.toAbsolutePath().getParent();
    var part = Files.createTempFile(folder, ".sayso-", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        writing.to(out);
      }
      readable(part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Temporary files are for their owner alone; results are not. */
  private static void readable(Path part) throws IOException {
    if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
