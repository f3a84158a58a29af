package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.document.Judged.Standing;
import dev.sayso.text.Text;
import java.util.List;

/**
 * Finds what follows the end of the report: from the first furniture on after which no paragraph
 * comes any more, short lines and lines with one weak phrase are furniture too.
 */
record TailRule() implements NeighbourRule {
  private static final int LONGEST = 12;

  @Override
  public void apply(Text text, List<Judged> passages) {
    int start = passages.size();
    while (start > 0 && canStandAfterTheEnd(text, passages.get(start - 1))) {
      start--;
    }
    boolean ended = false;
    for (int i = start; i < passages.size(); i++) {
      var passage = passages.get(i);
      ended |= passage.isDebris();
      if (ended && passage.isUndecided()) {
        passages.set(i, passage.as(Kind.DEBRIS, rule(passage)));
      }
    }
  }

  private static String rule(Judged passage) {
    return passage.standing() == Standing.LEANS_TO_DEBRIS ? passage.why() : "debris/after-the-end";
  }

  private static boolean canStandAfterTheEnd(Text text, Judged passage) {
    return switch (passage.standing()) {
      case FIRM, OPENS_LIST -> passage.kind() != Kind.HEADLINE;
      case LEANS_TO_DEBRIS -> true;
      case OPEN ->
          passage.words().complete()
              && passage.words().count() <= LONGEST
              && !Shape.endsSentence(text, passage.passage().span());
    };
  }
}
