package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins two attributions of one source of which the first only names whose word the second is: "The
 * Herald, citing two officials, reported that it rained".
 */
final class Citations {
  /** How far the two may stand apart. */
  private static final int REACH = 400;

  private final Text text;
  private final Tokenizer tokenizer = new Tokenizer();
  private final List<AttributionModel.Marked> marks;
  private final Map<AttributionModel.Marked, Span> passedOnBy = new HashMap<>();

  /** Takes all that a model found. */
  Citations(Text text, List<AttributionModel.Marked> found) {
    this.text = text;
    this.marks = new ArrayList<>(found);
    for (var mark : found) {
      if (isCitation(mark)) {
        reported(mark).ifPresent(reported -> join(mark, reported));
      }
    }
  }

  /** What a model found, the joined ones as one. */
  List<AttributionModel.Marked> marks() {
    return List.copyOf(marks);
  }

  /** Who passes on what a source says, or none. */
  @Nullable Span via(AttributionModel.Marked mark) {
    return passedOnBy.get(mark);
  }

  private boolean isCitation(AttributionModel.Marked mark) {
    boolean cites =
        tokenizer.tokens(text, mark.cue()).stream()
            .anyMatch(token -> WordClass.CITING.has(token.lower()));
    // "citing low demand" gives a reason, not a source.
    return cites
        && mark.content().size() == 1
        && tokenizer.tokens(text, mark.content().getFirst()).stream()
            .anyMatch(token -> WordClass.CITABLE.has(token.lower()));
  }

  /** What the same source reports nearby. */
  private Optional<AttributionModel.Marked> reported(AttributionModel.Marked citation) {
    var source = citation.source();
    if (source == null) {
      return Optional.empty();
    }
    return marks.stream()
        .filter(mark -> !mark.equals(citation) && source.equals(mark.source()))
        .filter(mark -> Math.abs(mark.cue().start() - citation.cue().start()) < REACH)
        .findFirst();
  }

  private void join(AttributionModel.Marked citation, AttributionModel.Marked reported) {
    var joined =
        new AttributionModel.Marked(
            citation.content().getFirst(), reported.cue(), reported.content(), reported.score());
    marks.remove(citation);
    marks.set(marks.indexOf(reported), joined);
    var via = reported.source();
    if (via != null) {
      passedOnBy.put(joined, via);
    }
  }
}
