package dev.sayso.time;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;

/** Finds and resolves the time expressions of a text. Thread-safe. */
public final class TimeFinder {
  /**
   * The time expressions of some stretches of a text, in order.
   *
   * @param scopes where to look, in order, not overlapping
   * @param written the days in which the text was written
   */
  public List<TimeMention> times(Text text, List<Span> scopes, Days written) {
    return List.of();
  }
}
