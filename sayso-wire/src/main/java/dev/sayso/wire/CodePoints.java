package dev.sayso.wire;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The offsets of one text in UTF-16 code units and in Unicode code points.
 *
 * <p>Remembers only where the surrogate pairs stand: a look-up costs nothing in a text without any
 * and a binary search in a text with some. Immutable and thread-safe.
 */
public final class CodePoints {
  /** The UTF-16 offsets of the first halves of all surrogate pairs, ascending. */
  private final int[] pairs;

  private final int units;

  /** The offsets of a text. */
  public CodePoints(Text text) {
    var value = text.value();
    this.units = value.length();
    this.pairs =
        IntStream.range(0, units).filter(i -> Character.isHighSurrogate(value.charAt(i))).toArray();
  }

  /** The length of the text in code points. */
  public int length() {
    return units - pairs.length;
  }

  /**
   * The code points before a UTF-16 offset.
   *
   * @throws IllegalArgumentException if the offset leaves the text or cuts a surrogate pair
   */
  public int toCodePoint(int unit) {
    if (unit < 0 || unit > units) {
      throw new IllegalArgumentException("UTF-16 offset " + unit + " in a text of " + units);
    }
    int before = firstPairFrom(unit);
    if (before > 0 && pairs[before - 1] == unit - 1) {
      throw new IllegalArgumentException("UTF-16 offset " + unit + " cuts a surrogate pair");
    }
    return unit - before;
  }

  /**
   * The UTF-16 code units before a code point.
   *
   * @throws IllegalArgumentException if the offset leaves the text
   */
  public int toUnit(int codePoint) {
    if (codePoint < 0 || codePoint > length()) {
      throw new IllegalArgumentException("code point " + codePoint + " in a text of " + length());
    }
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair with this number is the code point at its offset less the pairs before it.
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** The UTF-16 span of the code points from {@code start} to before {@code end}. */
  public Span toSpan(int start, int end) {
    return new Span(toUnit(start), toUnit(end));
  }

  /** The number of pairs that begin before a UTF-16 offset. */
  private int firstPairFrom(int unit) {
    if (pairs.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(pairs, unit);
    return found >= 0 ? found : -found - 1;
  }
}
