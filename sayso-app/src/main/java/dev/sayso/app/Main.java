package dev.sayso.app;

import dev.sayso.app.cli.SaysoCommand;
import dev.sayso.app.cli.Surroundings;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(SaysoCommand.run(Surroundings.ofProcess(), args));
  }
}
