package dev.sayso.app.cli;

import dev.sayso.document.Document;
import dev.sayso.dossier.Reject;
import dev.sayso.input.Copies;
import dev.sayso.input.InputReader;
import dev.sayso.input.InputSettings;
import dev.sayso.input.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes inputs in and does something with each on all cores; the order makes no difference. */
final class Intake {
  private final InputReader reader;
  private final Progress progress;

  /**
   * An intake for one run.
   *
   * @param asOf the day on which the inputs were collected, or none if that is not known
   */
  Intake(@Nullable LocalDate asOf, Progress progress) {
    var settings = InputSettings.DEFAULTS;
    this.reader = new InputReader(asOf == null ? settings : settings.collectedOn(asOf));
    this.progress = progress;
  }

  /** What {@code step} makes of each report; equal inputs are one report. */
  <T> Batch<T> take(List<String> paths, Function<Document, T> step) {
    var documents = new ArrayList<Document>();
    var rejects = new ArrayList<Reject>();
    var aside = new TreeMap<String, Integer>();
    reader.read(
        paths,
        outcome -> {
          switch (outcome) {
            case Outcome.Read read -> documents.add(read.document());
            case Outcome.Rejected rejected -> rejects.add(rejected.reject());
            case Outcome.Skipped skipped -> aside.merge(skipped.why(), 1, Integer::sum);
          }
        });
    return new Batch<>(onAllCores(Copies.merge(documents), step), rejects, aside);
  }

  private <T> List<T> onAllCores(Collection<Document> documents, Function<Document, T> step) {
    int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (var pool = Executors.newFixedThreadPool(cores)) {
      var tasks =
          documents.stream()
              .map(document ->
                  (Callable<T>)
                      () -> {
                        T done = step.apply(document);
                        progress.step();
                        return done;
                      })
              .toList();
      return pool.invokeAll(tasks).stream().map(Intake::result).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed: " + e.getCause(), e.getCause());
    }
  }
}
