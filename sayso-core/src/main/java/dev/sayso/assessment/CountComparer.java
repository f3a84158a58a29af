package dev.sayso.assessment;

import dev.sayso.assessment.Count.Kind;
import dev.sayso.assessment.Difference.Verdict;
import dev.sayso.assessment.MentionedDays.Order;
import dev.sayso.quantity.Quantity.Bound;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two counts by the intervals that their words leave open. Calls two counts a conflict
 * only if they leave nothing in common and surely speak of one thing at one time. Thread-safe.
 */
final class CountComparer {
  /**
   * What a comparison came to.
   *
   * @param verdict whether both can hold
   * @param why in one plain sentence
   */
  record Outcome(Verdict verdict, String why) {}

  /** A rough number stands for what lies within this share of it. */
  private static final double ROUGH = 0.1;

  /** Units that measure so few things in one story that one shared verb tells the matter. */
  private static final Set<String> RARE = Set.of("m3", "km2", "kg", "km/h", "C", "MW");

  private static final int SURELY_ONE_MATTER = 3;
  private static final int PERHAPS_ONE_MATTER = 2;

  /** In characters. */
  private static final int OPPOSED_REACH = 20;

  private final Precision precision = new Precision();
  private final Contrasts contrasts = new Contrasts();

  /** What the two come to; nothing if there is nothing to see, or no sign of a common matter. */
  Optional<Outcome> compare(Count a, Count b, boolean oneClaim) {
    if (isOpposed(a, b) && !fits(a, b)) {
      return Optional.of(
          new Outcome(
              Verdict.CONFLICT,
              words(a) + " and " + words(b) + " are set against each other by a source itself."));
    }
    boolean sameSentence = a.place().report().equals(b.place().report()) && isClose(a, b);
    if (isSameNumber(a, b) || (sameSentence && !precision.differInUnit(a, b)) || isOneVoice(a, b)) {
      return Optional.empty();
    }
    if (a.part() != b.part()) {
      return part(a.part() ? b : a, a.part() ? a : b);
    }
    if (a.part() && !sameCounted(a, b)) {
      return Optional.empty();
    }
    if (a.measure().kind() == Kind.STATE && (a.withdrawn() || b.withdrawn())) {
      var why = "A report itself takes back " + words(a.withdrawn() ? a : b) + ".";
      return Optional.of(new Outcome(Verdict.FITS, why));
    }
    int relation = oneClaim ? SURELY_ONE_MATTER : relation(a, b);
    if (fits(a, b)) {
      boolean related = relation > 0 && (a.measure().kind() != Kind.NOUN || relation > 1);
      return related ? Optional.of(new Outcome(Verdict.FITS, whyFits(a, b))) : Optional.empty();
    }
    return a.measure().kind() == Kind.STATE ? state(a, b, oneClaim) : matter(a, b, relation);
  }

  /** "Nine hours is not forty minutes": two figures with a word of contrast between. */
  private boolean isOpposed(Count a, Count b) {
    boolean inOrder = a.place().span().start() < b.place().span().start();
    int from = (inOrder ? a : b).place().span().end();
    int to = (inOrder ? b : a).place().span().start();
    if (!a.isUnit() || !a.place().report().equals(b.place().report()) || to < from) {
      return false;
    }
    var text = a.place().reading().document().text();
    return to - from <= OPPOSED_REACH
        && contrasts.stands(Pieces.of(text, new Span(from, to)), "opposed");
  }

  private static boolean isClose(Count a, Count b) {
    return Objects.equals(a.place().statement(), b.place().statement())
        && Math.abs(a.place().span().start() - b.place().span().start()) < 200;
  }

  /** The same figures in the same unit, whether "about" or not. */
  private static boolean isSameNumber(Count a, Count b) {
    boolean sharp = isSharp(a.quantity().bound()) == isSharp(b.quantity().bound());
    return sharp && a.low() == b.low() && a.high() == b.high();
  }

  private static boolean isSharp(Bound bound) {
    return bound == Bound.EXACT || bound == Bound.ABOUT;
  }

  /** One speaker of one report seldom gives two numbers for one thing, but may take one back. */
  private boolean isOneVoice(Count a, Count b) {
    return a.place().report().equals(b.place().report())
        && a.place().speaker().equals(b.place().speaker())
        && !precision.differInUnit(a, b)
        && a.withdrawn() == b.withdrawn();
  }

  private static boolean sameCounted(Count a, Count b) {
    var first = a.quantity().counted();
    var second = b.quantity().counted();
    return first != null && second != null && Matter.stem(first).equals(Matter.stem(second));
  }

  private static Optional<Outcome> part(Count whole, Count part) {
    if (part.measure().kind() == Kind.UNIT || part.high() > whole.high()) {
      return Optional.empty();
    }
    return Optional.of(
        new Outcome(Verdict.FITS, words(part) + " can be a part of " + words(whole) + "."));
  }

  private static int relation(Count a, Count b) {
    int shared = Matter.shared(a.near(), b.near());
    return a.measure().kind() == Kind.STATE ? SURELY_ONE_MATTER : shared;
  }

  /** Whether the words leave a value that both allow. */
  boolean fits(Count a, Count b) {
    double slackA = slack(a, precision.differInUnit(a, b));
    double slackB = slack(b, precision.differInUnit(a, b));
    boolean overlap =
        a.low() - slackA <= b.high() + slackB && b.low() - slackB <= a.high() + slackA;
    return overlap || precision.isRounded(a, b) || precision.isRounded(b, a);
  }

  private double slack(Count count, boolean converted) {
    double value = Double.isInfinite(count.low()) ? count.high() : count.low();
    double rough = count.quantity().bound() == Bound.ABOUT ? Math.abs(value) * ROUGH : 0;
    return converted ? Math.max(rough, precision.halfStep(count)) : rough;
  }

  private String whyFits(Count a, Count b) {
    var pair = words(a) + " and " + words(b);
    if (precision.differInUnit(a, b)) {
      return pair
          + " are the same within rounding: "
          + Shown.of(a.quantity())
          + " and "
          + Shown.of(b.quantity())
          + ".";
    }
    var bound = whyBound(a, b).or(() -> whyBound(b, a));
    if (bound.isPresent()) {
      return bound.get();
    }
    return pair + " fit: one is only rounded or less sharp than the other.";
  }

  private static Optional<String> whyBound(Count bound, Count other) {
    var room = " that leaves room for " + words(other) + ".";
    return switch (bound.quantity().bound()) {
      case AT_LEAST -> Optional.of(words(bound) + " is a lower bound" + room);
      case AT_MOST -> Optional.of(words(bound) + " is an upper bound" + room);
      case EXACT, ABOUT, RANGE -> Optional.empty();
    };
  }

  private static Optional<Outcome> state(Count a, Count b, boolean oneClaim) {
    var pair = words(a) + " and " + words(b);
    var order = MentionedDays.order(a.day(), b.day());
    if (order == Order.DIFFERENT) {
      return Optional.of(new Outcome(Verdict.UPDATE, pair + " are counts of different days."));
    }
    boolean said = a.day() != null && b.day() != null && a.day().said() && b.day().said();
    boolean oneReport = a.place().report().equals(b.place().report());
    if ((order == Order.SAME && said) || oneClaim || oneReport) {
      var when = order == Order.SAME ? " of the same day" : " of the same thing";
      return Optional.of(
          new Outcome(
              Verdict.CONFLICT, pair + " cannot both be right: they are counts" + when + "."));
    }
    return Optional.of(new Outcome(Verdict.UNCLEAR, unsure(pair)));
  }

  private static Optional<Outcome> matter(Count a, Count b, int relation) {
    var pair = words(a) + " and " + words(b);
    if (a.withdrawn() || b.withdrawn()) {
      return Optional.empty();
    }
    boolean rare = a.isUnit() && RARE.contains(a.measure().name());
    if (relation >= (rare ? 1 : SURELY_ONE_MATTER)) {
      return Optional.of(
          new Outcome(
              Verdict.CONFLICT,
              pair
                  + " cannot both be right: the highest value of one is below the lowest of the other."));
    }
    return relation >= PERHAPS_ONE_MATTER
        ? Optional.of(new Outcome(Verdict.UNCLEAR, unsure(pair)))
        : Optional.empty();
  }

  private static String unsure(String pair) {
    return pair + " do not fit, but it is not sure that they count one thing at one time.";
  }

  static String words(Count count) {
    return "“" + count.place().words().replaceAll("\\s+", " ") + "”";
  }
}
