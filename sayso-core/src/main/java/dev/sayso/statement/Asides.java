package dev.sayso.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what stands in brackets between a name and its verb: "Tom Holt (no relation) said".
 * Brackets that end a clause stay: "60 metres (197 feet)." belongs to what is said.
 */
final class Asides {
  /** Longer brackets hold a sentence of their own. */
  private static final int LONGEST = 12;

  private Asides() {}

  /** The items without asides, in order. */
  static List<Item> without(List<Item> items) {
    var kept = new ArrayList<Item>(items.size());
    for (int i = 0; i < items.size(); i++) {
      int end = endOfAside(items, i);
      if (end > i) {
        i = end;
      } else {
        kept.add(items.get(i));
      }
    }
    return kept;
  }

  /** The place of the closing bracket if an aside opens at {@code open}, else {@code open}. */
  private static int endOfAside(List<Item> items, int open) {
    if (open == 0 || !items.get(open).is("(") || !items.get(open - 1).capital()) {
      return open;
    }
    int last = Math.min(items.size() - 1, open + LONGEST);
    for (int i = open + 1; i < last; i++) {
      if (items.get(i).is(")")) {
        return items.get(i + 1).isWord() ? i : open;
      }
    }
    return open;
  }
}
