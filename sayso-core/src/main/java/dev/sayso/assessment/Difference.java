package dev.sayso.assessment;

import dev.sayso.document.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two or more passages that differ, or only seem to.
 *
 * @param kind in what they differ
 * @param verdict whether they can both hold
 * @param claim the id of the claim they belong to, or none
 * @param items the passages; at least one
 * @param explanation why, in one plain sentence
 */
public record Difference(
    Kind kind, Verdict verdict, @Nullable String claim, List<Item> items, String explanation) {
  /** In what passages differ. */
  public enum Kind {
    NUMBER,
    DATE,
    WORDING,
    HEDGE,
    HEADLINE,
    ATTRIBUTION
  }

  /** Whether passages can both hold. */
  public enum Verdict {
    FITS,
    CONFLICT,
    UPDATE,
    UNCLEAR
  }

  /**
   * One passage.
   *
   * @param quote the words
   * @param statement the id of the statement they belong to, or none
   * @param value what was understood, or none
   */
  public record Item(Quote quote, @Nullable String statement, @Nullable String value) {}

  public Difference {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a difference needs passages");
    }
  }
}
