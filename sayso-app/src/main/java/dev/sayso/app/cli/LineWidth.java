package dev.sayso.app.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** How wide a line may be. */
final class LineWidth {
  /** Where nobody says how wide it may be. */
  static final int DEFAULT = 100;

  /** Longer lines are hard to read, however wide the window is. */
  private static final int WIDEST = 110;

  private static final int NARROWEST = 30;
  private static final Pattern SIZE = Pattern.compile("\\d{1,4} (\\d{1,4})\\s*");

  private LineWidth() {}

  /** The width in cells, from COLUMNS, or from the terminal itself. */
  static int of(Surroundings surroundings) {
    var columns = surroundings.variable("COLUMNS");
    if (columns.matches("[1-9]\\d{0,3}")) {
      return fit(Integer.parseInt(columns));
    }
    return surroundings.outIsTerminal() ? fit(asked()) : DEFAULT;
  }

  private static int fit(int columns) {
    return Math.clamp(columns, NARROWEST, WIDEST);
  }

  private static int asked() {
    try {
      var stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      var size = SIZE.matcher(answer);
      return size.matches() && !size.group(1).equals("0")
          ? Integer.parseInt(size.group(1))
          : DEFAULT;
    } catch (IOException e) {
      return DEFAULT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return DEFAULT;
    }
  }
}
