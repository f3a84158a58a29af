package dev.sayso.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a command. */
@Command(
    name = "sayso",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Shows who says what, on whose word, in many reports of one event.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  sayso read reports/                     tells the stories in the terminal",
      "  sayso read a.txt b.html -o story.html   makes one page that needs nothing else",
      "  sayso read --help                       says more"
    })
public final class SaysoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  private SaysoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Does what the arguments say; gives the exit status. */
  public static int run(Surroundings surroundings, String... args) {
    var line =
        new CommandLine(new SaysoCommand(surroundings))
            .addSubcommand(new ReadCommand(surroundings))
            .addSubcommand(new ExtractCommand(surroundings));
    boolean colors = ColorChoice.AUTO.isOn(surroundings, surroundings.outIsTerminal());
    var out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
    line.setOut(out);
    line.setErr(surroundings.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colors ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(LineWidth.of(surroundings));
    line.registerConverter(LocalDate.class, SaysoCommand::day);
    line.setParameterExceptionHandler(SaysoCommand::wrongArguments);
    line.setExecutionExceptionHandler(SaysoCommand::failed);
    int status = line.execute(args);
    out.flush();
    surroundings.err().flush();
    return status;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(surroundings.err(), Ansi.OFF);
    }
    return ExitStatus.NOTHING_DONE;
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + value + "' is not a day such as 2025-03-18");
    }
  }

  private static int wrongArguments(ParameterException e, String... args) {
    var line = e.getCommandLine();
    var err = line.getErr();
    err.println("sayso: " + message(e) + ". Try '" + name(line) + " --help'.");
    err.flush();
    return ExitStatus.NOTHING_DONE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      var first = unmatched.getUnmatched().getFirst();
      boolean command = e.getCommandLine().getParent() == null && !first.startsWith("-");
      return (command ? "unknown command: " : "unknown option: ") + first;
    }
    var words = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong arguments");
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName();
  }

  /** A file that cannot be written, or a mistake of the program's own. */
  private static int failed(Exception e, CommandLine line, ParseResult arguments) {
    var err = line.getErr();
    if (e instanceof IOException) {
      err.println("sayso: cannot write the results: " + e.getMessage());
    } else {
      err.println("sayso: a mistake in the program: " + e);
      e.printStackTrace(err);
    }
    err.flush();
    return ExitStatus.NOTHING_DONE;
  }
}
