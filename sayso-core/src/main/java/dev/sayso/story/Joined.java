package dev.sayso.story;

import java.util.Arrays;

/** Which of some items are joined, directly or through others. Not thread-safe. */
public final class Joined {
  private final int[] parent;

  /** Items 0 to {@code items - 1}, each alone. */
  public Joined(int items) {
    parent = new int[items];
    Arrays.setAll(parent, i -> i);
  }

  /** Joins two items; returns whether they were apart. */
  public boolean join(int a, int b) {
    int low = Math.min(root(a), root(b));
    int high = Math.max(root(a), root(b));
    parent[high] = low;
    return low != high;
  }

  /** The lowest item that an item is joined with, perhaps itself. */
  public int root(int item) {
    int at = item;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
