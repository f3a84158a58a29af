package dev.sayso.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads numbers in digits and in English words: {@code 4,000}, {@code 0.9 million}, {@code
 * twenty-two}, {@code half a million}, {@code dozens}. Thread-safe.
 */
public final class Numerals {
  /**
   * A number as read.
   *
   * @param value its value
   * @param end the index of the first piece after it
   * @param open whether it is only a least value: "dozens"
   */
  public record Numeral(double value, int end, boolean open) {}

  private enum Kind {
    UNIT,
    TEN,
    TIMES,
    MANY
  }

  private record Word(double value, Kind kind) {}

  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
  private static final int LONGEST = 15;
  private static final int MOST_WORDS = 12;

  private final Map<String, Word> words =
      WordList.rows("en/numbers.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, Numerals::word));

  private static Word word(List<String> row) {
    var kind =
        switch (row.get(2)) {
          case "unit" -> Kind.UNIT;
          case "ten" -> Kind.TEN;
          case "times" -> Kind.TIMES;
          case "many" -> Kind.MANY;
          default -> throw new IllegalArgumentException("not a kind of number word: " + row);
        };
    return new Word(Double.parseDouble(row.get(1)), kind);
  }

  /** Whether a number may start with this piece. */
  public boolean mayStart(Piece piece) {
    return piece.kind() == Token.Kind.NUMBER
        || words.containsKey(piece.lower())
        || piece.is("half")
        || piece.is("a")
        || piece.is("an");
  }

  /** The number that starts with the piece {@code at}, if one does. */
  public Optional<Numeral> read(List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    var first = pieces.get(at);
    if (first.kind() == Token.Kind.NUMBER) {
      return digits(first.form()).map(value -> scaled(value, pieces, at + 1));
    }
    if (first.is("half")) {
      return half(pieces, at);
    }
    if (isWord(pieces, at, Kind.MANY)) {
      return Optional.of(many(pieces, at));
    }
    boolean article = first.is("a") || first.is("an");
    if (article && isWord(pieces, at + 1, Kind.TIMES)) {
      return Optional.of(scaled(1, pieces, at + 1));
    }
    return isWord(pieces, at, Kind.UNIT) || isWord(pieces, at, Kind.TEN)
        ? Optional.of(spelled(pieces, at))
        : Optional.empty();
  }

  /** {@code 4,000} is four thousand, {@code 0,9} and {@code 0.9} are nine tenths. */
  private static Optional<Double> digits(String form) {
    if (form.length() > LONGEST) {
      return Optional.empty();
    }
    if (PLAIN.matcher(form).matches()) {
      return Optional.of(Double.valueOf(form));
    }
    if (GROUPED.matcher(form).matches()) {
      return Optional.of(Double.valueOf(form.replace(",", "")));
    }
    return DECIMAL_COMMA.matcher(form).matches()
        ? Optional.of(Double.valueOf(form.replace(',', '.')))
        : Optional.empty();
  }

  /** Applies what multiplies: {@code 0.9 million}, {@code two hundred thousand}. */
  private Numeral scaled(double value, List<Piece> pieces, int at) {
    double product = value;
    int i = at;
    if (isHalf(pieces, i)) {
      product += 0.5;
      i += 3;
    }
    while (i - at < MOST_WORDS && isWord(pieces, i, Kind.TIMES)) {
      product *= at(pieces, i).value();
      i++;
    }
    return new Numeral(product, i, false);
  }

  /** {@code and a half}, {@code 1/2}. */
  private static boolean isHalf(List<Piece> pieces, int at) {
    boolean spelled =
        is(pieces, at, "and") && is(pieces, at + 1, "a") && is(pieces, at + 2, "half");
    return spelled || (is(pieces, at, "1") && is(pieces, at + 1, "/") && is(pieces, at + 2, "2"));
  }

  /** {@code half a million}, {@code half a dozen}; a half of something else is none. */
  private Optional<Numeral> half(List<Piece> pieces, int at) {
    int times = is(pieces, at + 1, "a") ? at + 2 : at + 1;
    return isWord(pieces, times, Kind.TIMES)
        ? Optional.of(scaled(0.5, pieces, times))
        : Optional.empty();
  }

  /** {@code hundreds of thousands}. */
  private Numeral many(List<Piece> pieces, int at) {
    var value = at(pieces, at).value();
    if (is(pieces, at + 1, "of") && isWord(pieces, at + 2, Kind.MANY)) {
      return new Numeral(value * at(pieces, at + 2).value(), at + 3, true);
    }
    return new Numeral(value, at + 1, true);
  }

  /** {@code twenty-two}, {@code three hundred and five thousand}. */
  private Numeral spelled(List<Piece> pieces, int at) {
    double total = 0;
    double group = 0;
    int i = at;
    while (i - at < MOST_WORDS) {
      int next = is(pieces, i, "-") || (is(pieces, i, "and") && group >= 100) ? i + 1 : i;
      if (isSmaller(pieces, next, group, i == at)) {
        group += at(pieces, next).value();
      } else if (next == i && isWord(pieces, i, Kind.TIMES)) {
        var factor = at(pieces, i).value();
        total += factor > 100 ? group * factor : 0;
        group = factor > 100 ? 0 : group * factor;
      } else {
        break;
      }
      i = next + 1;
    }
    return isHalf(pieces, i)
        ? new Numeral(total + group + 0.5, i + 3, false)
        : new Numeral(total + group, i, false);
  }

  /** Whether a word may be added to a group: "two" to "twenty", not to "two". */
  private boolean isSmaller(List<Piece> pieces, int at, double group, boolean first) {
    boolean afterHundreds = group >= 100 && group % 100 == 0;
    if (isWord(pieces, at, Kind.UNIT)) {
      boolean afterTen = group % 10 == 0 && group % 100 >= 20 && at(pieces, at).value() < 10;
      return first || afterHundreds || afterTen;
    }
    return isWord(pieces, at, Kind.TEN) && (first || afterHundreds);
  }

  private boolean isWord(List<Piece> pieces, int at, Kind kind) {
    var word = at < pieces.size() ? words.get(pieces.get(at).lower()) : null;
    return word != null && word.kind() == kind;
  }

  private Word at(List<Piece> pieces, int at) {
    var word = words.get(pieces.get(at).lower());
    if (word == null) {
      throw new IllegalArgumentException("no number word: " + pieces.get(at));
    }
    return word;
  }

  private static boolean is(List<Piece> pieces, int at, String lower) {
    return at < pieces.size() && pieces.get(at).is(lower);
  }
}
