package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.List;

/**
 * A sentence as the rules see it, or several sentences that one quotation ties together: words and
 * marks, each quotation being one item.
 *
 * @param text the text of the report
 * @param items its items, in order; never empty
 * @param block the block it stands in, an index into the document's blocks
 * @param headline whether that is the headline
 */
record Frame(Text text, List<Item> items, int block, boolean headline) {
  Frame {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a frame needs items");
    }
  }

  int size() {
    return items.size();
  }

  /** The item with this index, or the edge. */
  Item at(int index) {
    return index < 0 || index >= items.size() ? Item.EDGE : items.get(index);
  }

  /** From the first item to the last. */
  Span span() {
    return items.getFirst().span().cover(items.getLast().span());
  }

  /**
   * The words of a stretch.
   *
   * @throws IllegalArgumentException if it is empty
   */
  Span span(Stretch stretch) {
    if (stretch.isEmpty()) {
      throw new IllegalArgumentException("no words in " + stretch);
    }
    return items.get(stretch.from()).span().cover(items.get(stretch.to() - 1).span());
  }

  /** The index after the last word: the mark that ends the sentence is left out. */
  int end() {
    int end = size();
    while (end > 0 && isEnding(items.get(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether it is made of quotations alone. */
  boolean isAllUtterance() {
    return items.stream().anyMatch(Item::isUtterance)
        && items.stream().allMatch(item -> item.isUtterance() || item.kind() == Item.Kind.MARK);
  }

  private static boolean isEnding(Item item) {
    return item.is(".") || item.is("!") || item.is("?") || item.is("…");
  }
}
