package dev.sayso.app.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds the program.
 *
 * @param out takes results
 * @param err takes everything else
 * @param environment the environment variables
 * @param outIsTerminal whether somebody reads the results as they come
 * @param errIsTerminal whether somebody reads the rest as it comes
 */
public record Surroundings(
    OutputStream out,
    PrintWriter err,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** Those of this process. */
  public static Surroundings ofProcess() {
    // Not System.out: it swallows what goes wrong, and a reader who has left goes unnoticed.
    return new Surroundings(
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Map.copyOf(System.getenv()),
        isTerminal(1),
        isTerminal(2));
  }

  /**
   * Whether a stream of this process is a terminal. Java's own console tells only whether input and
   * output both are, so Linux is asked first.
   */
  private static boolean isTerminal(int stream) {
    try {
      var target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
  }

  /** The value of an environment variable; empty if it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
