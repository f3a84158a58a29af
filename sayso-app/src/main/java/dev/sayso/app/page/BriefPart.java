package dev.sayso.app.page;

import java.util.List;

/**
 * One of the four parts of the brief.
 *
 * @param style its name in style sheets
 * @param title what it gathers
 * @param items the first few
 * @param more how many are left out
 */
public record BriefPart(String style, String title, List<Item> items, int more) {
  /**
   * A line of the brief.
   *
   * @param words the words of a report, cut if they are long
   * @param note what is to be said of them
   * @param target the key of the row
   */
  public record Item(String words, String note, String target) {}

  public BriefPart {
    items = List.copyOf(items);
  }
}
