package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.text.Text;
import java.util.List;

/** Finds the writer's name that stands alone between the headline and the report. */
record NameLineRule() implements NeighbourRule {
  private static final int REACH = 3;
  private static final int LEAST = 2;
  private static final int MOST = 3;

  @Override
  public void apply(Text text, List<Judged> passages) {
    int headline = 0;
    while (headline < passages.size() && passages.get(headline).kind() != Kind.HEADLINE) {
      headline++;
    }
    int end = Math.min(passages.size() - 1, headline + 1 + REACH);
    for (int i = headline + 1; i < end; i++) {
      var passage = passages.get(i);
      if (passage.isUndecided() && isName(text, passage)) {
        passages.set(i, passage.as(Kind.CREDIT, "credit/name"));
        return;
      }
    }
  }

  private static boolean isName(Text text, Judged passage) {
    var words = passage.words();
    return words.count() >= LEAST
        && words.count() <= MOST
        && words.units().size() == words.count()
        && words.capitalised() == words.count()
        && !Shape.isCapitals(text, passage.passage().span());
  }
}
