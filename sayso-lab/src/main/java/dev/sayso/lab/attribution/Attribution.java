package dev.sayso.lab.attribution;

import dev.sayso.lab.bench.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Who says what, and by which words one sees it. At least one part is there.
 *
 * @param source who says it, or none
 * @param cue the words that tie the two together, or none
 * @param content what is said, or none
 */
public record Attribution(
    @Nullable Passage source, @Nullable Passage cue, @Nullable Passage content) {
  private static final int ROLES = 3;

  public Attribution {
    if (source == null && cue == null && content == null) {
      throw new IllegalArgumentException("an attribution of nothing");
    }
  }

  /**
   * How alike two attributions are: the mean of the Jaccard overlap of source, cue and content,
   * where a part that both lack counts 1 and a part that one lacks counts 0. 0 to 1.
   */
  double likeness(Attribution other) {
    return (likeness(source, other.source)
            + likeness(cue, other.cue)
            + likeness(content, other.content))
        / ROLES;
  }

  private static double likeness(@Nullable Passage one, @Nullable Passage other) {
    if (one == null) {
      return other == null ? 1 : 0;
    }
    return other == null ? 0 : one.jaccard(other);
  }
}
