package dev.sayso.app.page;

import java.util.List;

/**
 * A run of characters under the same marks.
 *
 * @param words the characters, unchanged
 * @param style the mark to show, or empty
 * @param keys what rests on it
 * @param anchors the names of places that begin here
 */
public record Piece(String words, String style, List<String> keys, List<String> anchors) {
  public Piece {
    keys = List.copyOf(keys);
    anchors = List.copyOf(anchors);
  }

  public boolean isMarked() {
    return !keys.isEmpty();
  }

  /** The keys as one attribute value. */
  public String keyList() {
    return String.join(" ", keys);
  }
}
