package dev.sayso.claim;

import dev.sayso.quantity.Quantity;
import dev.sayso.quantity.Quantity.Bound;
import dev.sayso.story.Words;
import java.util.List;

/** Says whether the numbers of two points may be one and the same count. */
final class Numbers {
  private static final double NEARLY = 0.005;
  private static final double ABOUT = 0.05;

  /** "over 40" is vague enough to stand for 43, but not for 60. */
  private static final double VAGUE = 0.25;

  private Numbers() {}

  /**
   * Whether two points count the same thing and come to different numbers: "12 dead" and "14 dead".
   * Points that agree in one number are taken to speak of the same.
   */
  static boolean differ(List<Quantity> some, List<Quantity> others) {
    boolean compared = false;
    for (var a : some) {
      for (var b : others) {
        if (isComparable(a, b)) {
          if (agree(a, b)) {
            return false;
          }
          compared = true;
        }
      }
    }
    return compared;
  }

  /** The number as it is written: the 40 of "over 40"; the middle of a range. */
  static double face(Quantity quantity) {
    var low = quantity.low();
    var high = quantity.high();
    if (low == null || high == null) {
      return low != null ? low : high != null ? high : 0;
    }
    return (low + high) / 2;
  }

  private static boolean isComparable(Quantity a, Quantity b) {
    var sameUnit = a.unit() == null ? b.unit() == null : a.unit().equals(b.unit());
    return sameUnit
        && (a.counted() == null || b.counted() == null || isSame(a.counted(), b.counted()));
  }

  private static boolean isSame(String counted, String other) {
    return Meanings.sense(Words.stem(counted)).equals(Meanings.sense(Words.stem(other)));
  }

  private static boolean agree(Quantity a, Quantity b) {
    var isAbout = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
    return near(face(a), face(b), isAbout ? ABOUT : NEARLY) || isVagueOf(a, b) || isVagueOf(b, a);
  }

  private static boolean near(double a, double b, double tolerance) {
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  }

  /** Whether one is a bound on a round number and the other lies a little within it. */
  private static boolean isVagueOf(Quantity bound, Quantity sharp) {
    var face = face(bound);
    var isRound = face >= 10 && Math.rint(face / 10) * 10 == face;
    return isRound
        && near(face, face(sharp), VAGUE)
        && switch (bound.bound()) {
          case AT_LEAST -> face(sharp) >= face;
          case AT_MOST -> face(sharp) <= face;
          case EXACT, ABOUT, RANGE -> false;
        };
  }
}
