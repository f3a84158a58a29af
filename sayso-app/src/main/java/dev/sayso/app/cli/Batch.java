package dev.sayso.app.cli;

import dev.sayso.dossier.Reject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What came of some inputs.
 *
 * @param read what was read, in no special order
 * @param rejects what could not be
 * @param aside how many files were left aside, by what they are
 */
record Batch<T>(Collection<T> read, List<Reject> rejects, Map<String, Integer> aside) {
  Batch {
    read = List.copyOf(read);
    rejects = List.copyOf(rejects);
    aside = Map.copyOf(aside);
  }

  /** 0, 1 or 2. */
  int exitStatus() {
    if (read.isEmpty()) {
      return ExitStatus.NOTHING_DONE;
    }
    return rejects.isEmpty() ? ExitStatus.ALL_READ : ExitStatus.SOME_REJECTED;
  }
}
