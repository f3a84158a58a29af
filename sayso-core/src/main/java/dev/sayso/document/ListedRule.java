package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.document.Judged.Standing;
import dev.sayso.text.Text;
import java.util.List;

/** Takes the short lines after "Related" or "Most read" to be the list that it opens. */
record ListedRule() implements NeighbourRule {
  private static final int LONGEST = 16;
  private static final int SHORTEST = 4;

  @Override
  public void apply(Text text, List<Judged> passages) {
    boolean open = false;
    for (int i = 0; i < passages.size(); i++) {
      var passage = passages.get(i);
      open = passage.standing() == Standing.OPENS_LIST || (open && isItem(text, passage));
      if (open && passage.isUndecided()) {
        passages.set(i, passage.as(Kind.DEBRIS, "debris/listed"));
      }
    }
  }

  private static boolean isItem(Text text, Judged passage) {
    var words = passage.words();
    return passage.isDebris()
        || (passage.isUndecided()
            && words.complete()
            && words.count() >= SHORTEST
            && words.count() <= LONGEST
            && !Shape.endsWith(text, passage.passage().span(), '.'));
  }
}
