package dev.sayso.story;

import dev.sayso.statement.Reading;
import java.util.List;
import java.util.Map;

/** Boils a reading down to the little that grouping needs. Thread-safe. */
public final class GistMaker {
  /** The gist of a report. */
  public Gist gist(Reading reading) {
    var document = reading.document();
    return new Gist(document.id(), document.imprint().published(), Map.of(), List.of(), "");
  }
}
