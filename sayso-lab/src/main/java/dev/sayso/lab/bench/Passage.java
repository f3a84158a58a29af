package dev.sayso.lab.bench;

import dev.sayso.wire.WireSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Words of a text that belong together, in one part or several: {@code 15 20;30 41}.
 *
 * <p>Parts that touch or overlap are one part, so that two passages are equal just when they hold
 * the same characters of the text.
 *
 * @param parts the parts, in order, with a gap between each two; never empty
 */
public record Passage(List<Stretch> parts) {
  public Passage {
    parts = joined(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a passage needs words");
    }
  }

  /** A passage of one part. */
  public static Passage of(int start, int end) {
    return new Passage(List.of(new Stretch(start, end)));
  }

  /** Where some spans of the wire stand, empty ones left out. */
  public static List<Stretch> stretches(Collection<WireSpan> spans) {
    return spans.stream().filter(span -> span.start() < span.end()).map(Stretch::of).toList();
  }

  /** The number of code points in all parts. */
  public int length() {
    return parts.stream().mapToInt(Stretch::length).sum();
  }

  /** The number of code points that the two share. */
  public int common(Passage other) {
    int common = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < parts.size() && theirs < other.parts.size()) {
      var here = parts.get(mine);
      var there = other.parts.get(theirs);
      common += here.common(there);
      if (here.end() <= there.end()) {
        mine++;
      } else {
        theirs++;
      }
    }
    return common;
  }

  /** The characters in both as a share of the characters in either: 0 to 1. */
  public double jaccard(Passage other) {
    int common = common(other);
    return (double) common / (length() + other.length() - common);
  }

  /** From the first character to the last. */
  public Stretch whole() {
    return new Stretch(parts.getFirst().start(), parts.getLast().end());
  }

  private static List<Stretch> joined(Collection<Stretch> parts) {
    var joined = new ArrayList<Stretch>();
    for (var part : parts.stream().sorted().toList()) {
      if (!joined.isEmpty() && part.start() <= joined.getLast().end()) {
        var last = joined.removeLast();
        joined.add(new Stretch(last.start(), Math.max(last.end(), part.end())));
      } else {
        joined.add(part);
      }
    }
    return List.copyOf(joined);
  }
}
