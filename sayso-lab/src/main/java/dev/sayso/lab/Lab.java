package dev.sayso.lab;

import dev.sayso.lab.attribution.AttributionLab;
import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.chains.ChainsLab;
import dev.sayso.lab.gold.GoldLab;
import dev.sayso.lab.speakers.SpeakersLab;
import dev.sayso.lab.speed.SpeedLab;
import dev.sayso.lab.training.PackReaderLab;
import dev.sayso.lab.training.TrainReaderLab;
import dev.sayso.lab.training.TrainWeightsLab;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts one lab: {@code lab gold --data shared/example}. */
@Command(
    name = "lab",
    description = "Measures how well Sayso reads.",
    subcommands = {
      AttributionLab.class,
      GoldLab.class,
      ChainsLab.class,
      SpeakersLab.class,
      SpeedLab.class,
      TrainReaderLab.class,
      TrainWeightsLab.class,
      PackReaderLab.class
    })
public final class Lab implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean help;

  /** Runs the lab that the arguments name: 0 done, 1 other than expected, 2 nothing measured. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Lab())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, commandLine, parsed) -> {
          if (e instanceof NoDataException) {
            commandLine.getErr().println("lab: " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
          }
          throw e;
        });
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which lab?");
  }
}
