package dev.sayso.lineage;

import dev.sayso.document.DocumentId;
import dev.sayso.document.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report took from another.
 *
 * @param from the report that had it first
 * @param to the report that took it
 * @param kind how it shows
 * @param share how much of {@code to}'s body stands in {@code from} too, 0 to 1; or none if it was
 *     not measured
 * @param evidence the passages that show it
 */
public record Derivation(
    DocumentId from, DocumentId to, Kind kind, @Nullable Double share, List<Quote> evidence) {
  /** How a derivation shows. */
  public enum Kind {
    /** Long runs of the same words. */
    VERBATIM,
    /** The same matter in other words. */
    REWRITE,
    /** The report says so. */
    DECLARED,
    /** The same quotation of a third party. */
    SHARED_QUOTE
  }

  public Derivation {
    evidence = List.copyOf(evidence);
    if (from.equals(to)) {
      throw new IllegalArgumentException("derived from itself: " + from);
    }
  }
}
