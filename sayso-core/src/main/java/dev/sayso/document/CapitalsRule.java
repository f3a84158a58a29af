package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.text.Text;
import java.util.List;

/**
 * Finds the headlines of other reports that stand in capitals between the paragraphs. A text that
 * is all in capitals has none; a few words in capitals are a sub-heading.
 */
record CapitalsRule() implements NeighbourRule {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;

  @Override
  public void apply(Text text, List<Judged> passages) {
    if (isWrittenInCapitals(text, passages)) {
      return;
    }
    for (int i = 0; i < passages.size(); i++) {
      var passage = passages.get(i);
      if (passage.isUndecided() && isLink(text, passage)) {
        passages.set(i, passage.as(Kind.DEBRIS, "debris/capitals"));
      }
    }
  }

  private static boolean isWrittenInCapitals(Text text, List<Judged> passages) {
    var sized = passages.stream().filter(p -> p.words().count() >= SHORTEST).toList();
    long capitals = sized.stream().filter(p -> Shape.isCapitals(text, p.passage().span())).count();
    return capitals * 2 > sized.size();
  }

  private static boolean isLink(Text text, Judged passage) {
    var span = passage.passage().span();
    return passage.words().complete()
        && passage.words().count() >= SHORTEST
        && passage.words().count() <= LONGEST
        && Shape.isCapitals(text, span)
        && !Shape.endsWith(text, span, '.')
        && !Shape.endsWith(text, span, '?')
        && !Shape.endsWith(text, span, ':');
  }
}
