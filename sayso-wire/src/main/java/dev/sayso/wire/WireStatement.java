package dev.sayso.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is said.
 *
 * @param chain on whose word, outermost first
 * @param content what is said
 * @param stance what the innermost source does with it
 */
public record WireStatement(
    String id,
    List<Link> chain,
    Content content,
    String stance,
    Factuality factuality,
    WireDays said) {

  /**
   * One step of a chain.
   *
   * @param to who was told, or none
   * @param rule what found it
   * @param score 0 to 1, higher is surer
   */
  public record Link(
      Source source, List<WireSpan> cue, @Nullable WireSpan to, String rule, double score) {}

  /**
   * Whose word it is.
   *
   * @param kind whether it is named, unnamed or the voice of the report
   * @param span the words that stand for the source here, or none
   * @param entity the id of the entity, if it is known
   * @param name its canonical name, if it is known; never a pronoun
   * @param candidates the ids of the entities it may be, if it is not known
   * @param unnamed what is said of a source that is not named; none for the others
   */
  public record Source(
      String kind,
      @Nullable WireSpan span,
      @Nullable String entity,
      @Nullable String name,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> candidates,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Unnamed unnamed) {}

  /**
   * What a report says of a source it does not name.
   *
   * @param kind the head noun, {@code class} in the JSON
   * @param reason the words that say why it is not named, or none
   */
  public record Unnamed(
      @JsonProperty("class") String kind,
      @Nullable String affiliation,
      @Nullable String count,
      @Nullable WireSpan reason) {}

  /**
   * What is said.
   *
   * @param spans its parts in order
   * @param quotation {@code direct}, {@code indirect}, {@code mixed} or {@code own}
   * @param quoted the parts between quotation marks, without the marks
   */
  public record Content(List<WireSpan> spans, String quotation, List<WireSpan> quoted) {}

  /**
   * How surely.
   *
   * @param icd203 the band of likelihood, or none
   * @param hedge the words that hedge, or none
   * @param whose whose hedge it is, or none
   */
  public record Factuality(
      String polarity,
      String certainty,
      @Nullable String icd203,
      @Nullable WireSpan hedge,
      @Nullable String whose) {}

  /** Whose word it is in the end: the last link's source. */
  public Source source() {
    return chain.getLast().source();
  }
}
