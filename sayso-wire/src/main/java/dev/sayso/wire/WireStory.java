package dev.sayso.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story, told.
 *
 * @param label words of one of its headlines
 * @param reports the ids of its reports
 */
public record WireStory(
    String id,
    String label,
    List<String> reports,
    List<Claim> claims,
    List<Difference> differences,
    List<Derivation> lineage,
    List<TimelineEntry> timeline) {

  /**
   * One thing that is claimed, and what stands behind it.
   *
   * @param text the words of one member
   * @param reports how many reports speak to it
   * @param outlets how many outlets
   * @param origins how many independent origins can be shown
   */
  public record Claim(
      String id,
      String text,
      List<Evidence> evidence,
      int reports,
      int outlets,
      int origins,
      List<Family> families,
      String standing,
      WireDays when) {}

  /**
   * A statement that speaks to a claim.
   *
   * @param report the id of its report
   * @param match {@code same} or {@code perhaps}
   */
  public record Evidence(String report, String statement, String stance, String match) {}

  /** Statements that go back to one origin, and why they count as one. */
  public record Family(String origin, List<String> statements, List<String> because) {}

  /**
   * Passages that differ, or seem to.
   *
   * @param claim the id of the claim they belong to, or none
   */
  public record Difference(
      String kind, String verdict, @Nullable String claim, String explanation, List<Item> items) {}

  /**
   * One passage of a difference.
   *
   * @param statement the id of the statement it belongs to, or none
   * @param value what was understood, or none
   */
  public record Item(
      String report, @Nullable String statement, WireSpan span, @Nullable String value) {}

  /**
   * One report took from another.
   *
   * @param share how much of {@code to}'s body stands in {@code from}, 0 to 1; or none
   */
  public record Derivation(
      String from, String to, String kind, @Nullable Double share, List<Passage> evidence) {}

  /** Words of a report. */
  public record Passage(String report, WireSpan span) {}

  /**
   * One thing that happened, and when.
   *
   * @param text the words that say so
   * @param claim the id of the claim, or none
   */
  public record TimelineEntry(
      WireDays when, String text, @Nullable String claim, String report, WireSpan span) {}
}
