package dev.sayso.app.cli;

import dev.sayso.app.text.Cells;
import dev.sayso.app.text.Paint;
import dev.sayso.dossier.Reject;
import java.util.Map;
import java.util.stream.Collectors;

/** What is told beside the results: rejects, files left aside, notes. */
final class Remarks {
  private final Surroundings surroundings;
  private final Paint paint;

  Remarks(Surroundings surroundings, Paint paint) {
    this.surroundings = surroundings;
    this.paint = paint;
  }

  /** What could not be read, where, why, and what to do. */
  void rejects(Batch<?> batch) {
    for (var reject : batch.rejects()) {
      line(paint.of(Paint.Ink.CONTESTED, "rejected") + " " + Cells.tame(words(reject)));
    }
    if (!batch.rejects().isEmpty() && !batch.read().isEmpty()) {
      line(batch.rejects().size() + " of " + inputs(batch) + " inputs rejected; the rest was read");
    }
    if (!batch.aside().isEmpty()) {
      line(
          "left aside, being no reports: "
              + batch.aside().entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                  .collect(Collectors.joining(", ")));
    }
  }

  private static int inputs(Batch<?> batch) {
    return batch.rejects().size() + batch.read().size();
  }

  private static String words(Reject reject) {
    var at = reject.offset() == null ? "" : " at byte " + reject.offset();
    return reject.input() + at + ": " + reject.code() + ": " + reject.message();
  }

  /** A line for people. */
  void note(String words) {
    line("sayso: " + Cells.tame(words));
  }

  private void line(String words) {
    surroundings.err().println(words);
    surroundings.err().flush();
  }
}
