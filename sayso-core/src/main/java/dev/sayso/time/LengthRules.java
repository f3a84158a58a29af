package dev.sayso.time;

import java.util.List;
import java.util.Optional;

/** The ways to write a length of time, a rhythm, or no more than "now": "34 years", "daily". */
final class LengthRules {
  /**
   * A length of time.
   *
   * @param amount how many units; 0 if it is not said: "several weeks"
   * @param unit the TIMEX3 letter, with T before those of a day: TH is hours, TM minutes
   * @param end the index of the first piece after it
   */
  record Length(double amount, String unit, int end) {
    boolean isWhole() {
      return amount >= 1 && amount <= MOST && amount == Math.rint(amount);
    }

    /** The TIMEX3 value: {@code P34Y}, {@code PT40M}, {@code PXW}. */
    String value() {
      var letter = unit.startsWith("T") ? unit.substring(1) : unit;
      return (unit.startsWith("T") ? "PT" : "P") + count() + letter;
    }

    private String count() {
      if (amount == 0) {
        return "X";
      }
      return amount == Math.rint(amount) && amount <= Long.MAX_VALUE
          ? String.valueOf((long) amount)
          : String.valueOf(amount);
    }
  }

  private static final int MOST = 10_000;

  /** The rules, surest first. */
  final List<Rule> rules =
      List.of(
          LengthRules::rhythm,
          LengthRules::word,
          LengthRules::shiftedLength,
          LengthRules::boundedLength,
          LengthRules::bareUnits,
          LengthRules::reference);

  /** {@code every two hours}, {@code each Thursday}, {@code 300 passengers a day}. */
  private static Optional<Found> rhythm(Line line, int at) {
    if (line.is(at, "every", "each")) {
      if (line.isCapitalised(at + 1)) {
        return line.word(at + 1, "weekday").map(day -> set(at, at + 2, "XXXX-WXX-" + day));
      }
      var unit = line.word(at + 1, "unit");
      return unit.isPresent()
          ? Optional.of(set(at, at + 2, new Length(1, unit.get(), at + 2).value()))
          : length(line, at + 1).map(length -> set(at, length.end(), length.value()));
    }
    boolean singular = line.is(at + 1, "day", "week", "month", "year", "hour", "minute");
    return line.is(at, "a", "an") && singular && isRate(line, at - 1)
        ? line.word(at + 1, "unit")
            .map(unit -> set(at, at + 2, new Length(1, unit, at + 2).value()))
        : Optional.empty();
  }

  /** Whether "a day" after this piece says how often: after things counted, a price, a share. */
  private static boolean isRate(Line line, int before) {
    if (!line.has(before)) {
      return false;
    }
    var form = line.pieces().get(before).lower();
    return line.is(before, "once", "twice", "percent", "million", "billion", "people", "%")
        || line.digits(before).isPresent()
        || (form.length() > 3
            && form.endsWith("s")
            && !form.endsWith("ss")
            && line.isWord(before)
            && !line.is(before, "this", "does", "perhaps", "takes", "lasts", "lives", "spends"));
  }

  /** {@code daily}. */
  private static Optional<Found> word(Line line, int at) {
    return line.isCapitalised(at)
        ? Optional.empty()
        : line.word(at, "set").map(value -> set(at, at + 1, value));
  }

  /** {@code the past two weeks}, {@code the next few days}. */
  private static Optional<Found> shiftedLength(Line line, int at) {
    int shift = line.is(at, "the") ? at + 1 : at;
    return line.is(shift, "last", "past", "next", "coming", "first", "following", "previous")
        ? length(line, shift + 1).map(length -> duration(at, length))
        : Optional.empty();
  }

  /** {@code more than four hours}, {@code nearly forty years}, {@code a week}. */
  private static Optional<Found> boundedLength(Line line, int at) {
    int first = at;
    if (line.is(at, "more", "less", "fewer") && line.is(at + 1, "than")) {
      first = at + 2;
    } else if (line.is(at, "at") && line.is(at + 1, "least", "most")) {
      first = at + 2;
    } else if (line.word(at, "bound").isPresent()) {
      first = at + 1;
    }
    return length(line, first).map(length -> duration(at, length));
  }

  /** {@code for weeks}, {@code within minutes}. */
  private static Optional<Found> bareUnits(Line line, int at) {
    boolean plural = line.has(at) && line.pieces().get(at).lower().endsWith("s");
    boolean said = line.is(at - 1, "for", "in", "within", "over", "after", "of", "several", "took");
    return plural && said
        ? line.word(at, "unit").map(unit -> duration(at, new Length(0, unit, at + 1)))
        : Optional.empty();
  }

  /** {@code now}. */
  private static Optional<Found> reference(Line line, int at) {
    return line.word(at, "reference")
        .map(value -> new Found(at, at + 1, fixed(TimeMention.Type.DATE, value), null));
  }

  /** A number and a unit: {@code two weeks}, {@code four-day}, {@code a week}, {@code few days}. */
  static Optional<Length> length(Line line, int at) {
    int first = line.is(at, "a", "an") && isVague(line, at + 1) ? at + 1 : at;
    if (isVague(line, first)) {
      int unit = line.is(first + 1, "of") ? first + 2 : first + 1;
      return line.word(unit, "unit").map(letter -> new Length(0, letter, unit + 1));
    }
    if (line.is(at, "a", "an", "one") && line.word(at + 1, "unit").isPresent()) {
      return isInstant(line, at) ? Optional.empty() : unit(line, at + 1, 1);
    }
    return line.numerals()
        .read(line.pieces(), at)
        .flatMap(number ->
            number.open()
                ? unit(line, line.is(number.end(), "of") ? number.end() + 1 : number.end(), 0)
                : unit(line, number.end(), number.value()));
  }

  private static boolean isVague(Line line, int at) {
    return line.is(at, "few", "several", "couple", "many", "some");
  }

  /** "A second" is mostly an ordinal. */
  private static boolean isInstant(Line line, int at) {
    return line.is(at, "a") && line.is(at + 1, "second", "quarter");
  }

  private static Optional<Length> unit(Line line, int at, double amount) {
    int word = line.is(at, "-") ? at + 1 : at;
    int end = line.is(word + 1, "-") && line.is(word + 2, "old", "long") ? word + 3 : word + 1;
    return line.word(word, "unit").map(letter -> new Length(amount, letter, end));
  }

  private static Found duration(int at, Length length) {
    return new Found(at, length.end(), fixed(TimeMention.Type.DURATION, length.value()), null);
  }

  private static Found set(int at, int end, String value) {
    return new Found(at, end, fixed(TimeMention.Type.SET, value), null);
  }

  private static Meaning fixed(TimeMention.Type type, String value) {
    return new Meaning.Fixed(type, value);
  }
}
