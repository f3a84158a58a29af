package dev.sayso.input;

import dev.sayso.document.Document;
import dev.sayso.dossier.Reject;

/** What became of one input. */
public sealed interface Outcome {
  /** It holds a report. */
  record Read(Document document) implements Outcome {}

  /** It should hold a report but could not be read. */
  record Rejected(Reject reject) implements Outcome {}

  /**
   * It lay in a folder and is plainly no report, such as an image.
   *
   * @param input its path
   * @param why in a few words, for example {@code an image}
   */
  record Skipped(String input, String why) implements Outcome {}
}
