package dev.sayso.quantity;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;

/** Finds the numbers of a text with what they count. Thread-safe. */
public final class QuantityFinder {
  /**
   * The quantities of some stretches of a text, in order.
   *
   * @param scopes where to look, in order, not overlapping
   */
  public List<Quantity> quantities(Text text, List<Span> scopes) {
    return List.of();
  }
}
