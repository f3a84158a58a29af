package dev.sayso.lab.attribution;

import dev.sayso.lab.bench.Passage;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How well attributions were found, over one text or many.
 *
 * @param source the spans of the sources
 * @param cue the spans of the cues
 * @param content the spans of the contents; one in several parts is right if all its parts are
 * @param part the parts of the contents, each by itself: how the published figures count
 * @param triple whole attributions: right if source, cue and content are equal, and a source that
 *     is missing is missing on both sides
 */
public record AttributionScore(
    MatchScore source, MatchScore cue, MatchScore content, MatchScore part, MatchScore triple) {
  public static final AttributionScore NOTHING =
      new AttributionScore(
          MatchScore.NOTHING,
          MatchScore.NOTHING,
          MatchScore.NOTHING,
          MatchScore.NOTHING,
          MatchScore.NOTHING);

  /** The score of one text. */
  public static AttributionScore of(List<Attribution> gold, List<Attribution> predicted) {
    return new AttributionScore(
        role(gold, predicted, Attribution::source),
        role(gold, predicted, Attribution::cue),
        role(gold, predicted, Attribution::content),
        MatchScore.of(parts(gold), parts(predicted), Passage::jaccard),
        MatchScore.of(gold, predicted, Attribution::likeness));
  }

  /** The score of both together. */
  public AttributionScore plus(AttributionScore other) {
    return new AttributionScore(
        source.plus(other.source),
        cue.plus(other.cue),
        content.plus(other.content),
        part.plus(other.part),
        triple.plus(other.triple));
  }

  private static MatchScore role(
      List<Attribution> gold,
      List<Attribution> predicted,
      Function<Attribution, @Nullable Passage> role) {
    return MatchScore.of(passages(gold, role), passages(predicted, role), Passage::jaccard);
  }

  private static List<Passage> parts(List<Attribution> attributions) {
    return passages(attributions, Attribution::content).stream()
        .flatMap(content -> content.parts().stream())
        .map(part -> Passage.of(part.start(), part.end()))
        .toList();
  }

  private static List<Passage> passages(
      List<Attribution> attributions, Function<Attribution, @Nullable Passage> role) {
    return attributions.stream()
        .map(role)
        .filter(Objects::nonNull)
        .<Passage>map(Objects::requireNonNull)
        .toList();
  }
}
