package dev.sayso.app.cli;

/** When there are colours. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether there are.
   *
   * @param terminal whether the words go to a terminal
   */
  boolean isOn(Surroundings surroundings, boolean terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> auto(surroundings, terminal);
    };
  }

  /** As no-color.org and bixense.com/clicolors have it; the wish for none weighs more. */
  private static boolean auto(Surroundings surroundings, boolean terminal) {
    if (!surroundings.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    var force = surroundings.variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return terminal && !surroundings.variable("TERM").equals("dumb");
  }
}
