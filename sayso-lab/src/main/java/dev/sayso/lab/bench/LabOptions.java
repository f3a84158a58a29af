package dev.sayso.lab.bench;

import dev.sayso.reader.ReaderChoice;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be asked of every lab, and how it answers. */
public final class LabOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec command;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "PATH",
      description = "The data set, in its published layout.")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Path data;

  @Option(
      names = "--reader",
      defaultValue = "trained",
      paramLabel = "NAME",
      description = "trained, or rules: those for English alone (${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private ReaderChoice reader;

  @Option(
      names = "--data-set",
      paramLabel = "NAME",
      description = "What to call the data set; the last name of its path if left out.")
  private @Nullable String dataSet;

  @Option(names = "--json", description = "Print the scores as JSON in the last line.")
  private boolean json;

  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description = "Compare with the scores in this file; exit with 1 if they differ.")
  private @Nullable Path expected;

  @Option(
      names = "--tolerance",
      defaultValue = "0.0005",
      paramLabel = "NUMBER",
      description = "How far a score may lie from the expected one (${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private BigDecimal tolerance;

  @Option(names = "--update", description = "Write the scores to the file of --expected.")
  private boolean update;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean help;

  /** Where the data set lies. */
  public Path data() {
    return data;
  }

  /** The program that is measured. */
  public Program program() {
    return Program.with(reader);
  }

  /** Who finds who says what. */
  public ReaderChoice reader() {
    return reader;
  }

  /** Progress on a terminal's standard error. */
  public Progress progress() {
    return new Progress(command.commandLine().getErr());
  }

  /**
   * Shows what was measured.
   *
   * @return the exit status: 1 if it differs from what was expected
   */
  public int show(Measured measured, boolean details) throws IOException {
    var out = command.commandLine().getOut();
    measured.lines().forEach(out::println);
    if (details) {
      measured.details().forEach(out::println);
    }
    int status = compared(measured, out);
    if (json) {
      out.println(ScoreJson.line(measured.scores()));
    }
    out.flush();
    return status;
  }

  private int compared(Measured measured, PrintWriter out) throws IOException {
    var file = expected;
    if (file == null) {
      if (update) {
        throw new ParameterException(command.commandLine(), "--update needs --expected FILE");
      }
      return ExitCode.OK;
    }
    var before = ExpectedScores.in(file);
    var differences = before.differences(command.name(), name(), measured.scores(), tolerance);
    differences.forEach(out::println);
    if (update) {
      before.with(command.name(), name(), measured.scores()).write(file);
      return ExitCode.OK;
    }
    return differences.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private String name() {
    return dataSet != null
        ? dataSet
        : String.valueOf(data.toAbsolutePath().normalize().getFileName());
  }
}
