package dev.sayso.input;

import java.util.List;
import java.util.function.Consumer;

/**
 * Reads reports from files and folders, one at a time: of many inputs only one is held in memory.
 * Immutable and thread-safe.
 */
public final class InputReader {
  private final ByteReader byteReader;
  private final DocumentReader documentReader;

  public InputReader(InputSettings settings) {
    byteReader = new ByteReader(settings.maxBytes());
    documentReader = new DocumentReader(settings);
  }

  /**
   * Reads all reports that some paths stand for, in the order of the paths, folders in the order of
   * their file names.
   *
   * @param paths files and folders, as the user gave them
   * @param sink is told what became of each input
   */
  public void read(List<String> paths, Consumer<Outcome> sink) {
    for (var file : new FileFinder(sink).files(paths)) {
      sink.accept(read(file));
    }
  }

  private Outcome read(InputFile file) {
    try {
      var bytes = byteReader.bytes(file.input(), file.path());
      return new Outcome.Read(documentReader.read(file.input(), bytes));
    } catch (InputException e) {
      return new Outcome.Rejected(e.reject());
    }
  }
}
