package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.text.Text;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the headline: the first short line that is no sentence, before the report begins. What
 * stands before it and is no sentence is the head of the page.
 */
record HeadlineRule() implements NeighbourRule {
  private static final int LONGEST = 30;
  private static final int LEAST = 4;

  /** So many words make a paragraph, and no headline comes after one. */
  private static final int PARAGRAPH = 25;

  /** No menu before a headline has more lines. */
  private static final int FARTHEST = 100;

  @Override
  public void apply(Text text, List<Judged> passages) {
    var marked = first(passages, Kind.HEADLINE);
    var headline = marked.isPresent() ? marked : candidate(text, passages);
    if (headline.isEmpty()) {
      return;
    }
    int at = headline.getAsInt();
    if (marked.isEmpty()) {
      passages.set(at, passages.get(at).as(Kind.HEADLINE, "headline/first-line"));
    }
    for (int i = 0; i < at; i++) {
      var before = passages.get(i);
      if (before.isUndecided() && !Shape.endsSentence(text, before.passage().span())) {
        passages.set(i, before.as(Kind.DEBRIS, "debris/page-head"));
      }
    }
  }

  private static OptionalInt first(List<Judged> passages, Kind kind) {
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).kind() == kind) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The first line that could be one. A few words with furniture after them are the name of the
   * page, if a longer line follows.
   */
  private static OptionalInt candidate(Text text, List<Judged> passages) {
    var name = OptionalInt.empty();
    boolean furnitureAfterName = false;
    int end = Math.min(passages.size(), FARTHEST);
    for (int i = 0; i < end && !isReport(text, passages.get(i)); i++) {
      furnitureAfterName |= name.isPresent() && passages.get(i).isDebris();
      if (!passages.get(i).isUndecided() || !couldBe(text, passages, i)) {
        continue;
      }
      boolean isLong = passages.get(i).words().count() >= LEAST;
      if (isLong) {
        return name.isEmpty() || furnitureAfterName ? OptionalInt.of(i) : name;
      }
      name = name.isPresent() ? name : OptionalInt.of(i);
    }
    return name;
  }

  private static boolean isReport(Text text, Judged passage) {
    return passage.isUndecided()
        && (passage.words().count() > PARAGRAPH
            || Dateline.find(text, passage.passage().span()).isPresent());
  }

  private static boolean couldBe(Text text, List<Judged> passages, int at) {
    var words = passages.get(at).words();
    var span = passages.get(at).passage().span();
    if (words.count() == 0 || words.count() > LONGEST || at + 1 == passages.size()) {
      return false;
    }
    return !Shape.endsWith(text, span, '.') || isClosedHeadline(text, passages, at);
  }

  /** Some collections close the headline with a full stop. */
  private static boolean isClosedHeadline(Text text, List<Judged> passages, int at) {
    var words = passages.get(at).words();
    boolean dateline = Dateline.find(text, passages.get(at + 1).passage().span()).isPresent();
    return at == 0 && (dateline || words.capitalised() * 3 >= words.count() * 2);
  }
}
