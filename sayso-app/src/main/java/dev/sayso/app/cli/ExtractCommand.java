package dev.sayso.app.cli;

import dev.sayso.app.text.Paint;
import dev.sayso.wire.ExtractJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Parts the text of reports from the debris around it. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Parts the text of reports from the debris around it: one line of JSON an input.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit status: 0 all read, 1 some inputs rejected, 2 nothing done.",
      "",
      "Example:",
      "  sayso extract pages/ | jq -r .text"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<String> paths = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day on which the reports were collected, as 2025-03-18: none of them is later.")
  private @Nullable LocalDate asOf;

  ExtractCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var batch = read();
    var colors = ColorChoice.AUTO.isOn(surroundings, surroundings.errIsTerminal());
    new Remarks(surroundings, new Paint(colors)).rejects(batch);
    Sink.toStandardOutput(surroundings.out(), out -> write(batch.read(), out));
    return batch.exitStatus();
  }

  private Batch<String> read() {
    try (var progress = new Progress(surroundings)) {
      return new Intake(asOf, progress).take(paths, new ExtractJson()::line);
    }
  }

  private static void write(Collection<String> lines, OutputStream out) throws IOException {
    for (var line : lines) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
