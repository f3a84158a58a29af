package dev.sayso.wire;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report and what was found in it.
 *
 * @param input the path or URL as given
 * @param copies further inputs that hold the same bytes
 * @param text what all offsets count in
 * @param blocks cover the text from start to end
 * @param notices flaws we can live with
 */
public record WireReport(
    String id,
    String input,
    List<String> copies,
    String sha256,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String byline,
    String language,
    @Nullable WireSpan headline,
    WireDays published,
    String text,
    List<Block> blocks,
    List<Entity> entities,
    List<WireStatement> statements,
    List<Time> times,
    List<Quantity> quantities,
    List<Notice> notices) {

  /**
   * A part of the report with one purpose.
   *
   * @param kind {@code headline}, {@code body}, {@code credit} or {@code debris}
   * @param why the rule that decided
   */
  public record Block(int start, int end, String exact, String kind, String why) {}

  /**
   * Somebody or something the report names.
   *
   * @param id the same over all reports of one output
   * @param name the fullest name any report of the story gives
   */
  public record Entity(String id, String name, String kind, List<WireSpan> mentions) {}

  /**
   * A time expression.
   *
   * @param type the TIMEX3 type
   * @param value the TIMEX3 value, or none
   * @param from the first day in which it lies, or none
   * @param to the last day in which it lies, or none
   */
  public record Time(
      int start,
      int end,
      String exact,
      String type,
      @Nullable String value,
      @Nullable String from,
      @Nullable String to) {}

  /**
   * A number with what it counts.
   *
   * @param low the least value meant, in {@code unit}, or none if open
   * @param high the greatest value meant, in {@code unit}, or none if open
   */
  public record Quantity(
      int start,
      int end,
      String exact,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String bound,
      @Nullable String unit,
      @Nullable String counted) {}

  /** A flaw we can live with. */
  public record Notice(String code, String message) {}
}
