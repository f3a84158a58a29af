package dev.sayso.time;

import dev.sayso.text.Numerals;
import dev.sayso.text.Piece;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of a stretch of text, with the questions that the grammar asks of them. An index
 * outside asks about nothing and is always answered "no". Immutable.
 */
record Line(List<Piece> pieces, Vocabulary vocabulary, Numerals numerals) {
  Line {
    pieces = List.copyOf(pieces);
  }

  int size() {
    return pieces.size();
  }

  boolean has(int at) {
    return at >= 0 && at < pieces.size();
  }

  /** Whether the piece at {@code at} is one of these words, in lower case. */
  boolean is(int at, String... lower) {
    if (has(at)) {
      var form = pieces.get(at).lower();
      for (var candidate : lower) {
        if (form.equals(candidate)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The value of the piece as a word of this sort. */
  Optional<String> word(int at, String sort) {
    return has(at) ? vocabulary.value(pieces.get(at), sort) : Optional.empty();
  }

  /** The value of the piece as a number of this sort. */
  Optional<Integer> number(int at, String sort) {
    return word(at, sort).map(Integer::valueOf);
  }

  boolean isCapitalised(int at) {
    return has(at) && pieces.get(at).isCapitalised();
  }

  boolean isWord(int at) {
    return has(at) && pieces.get(at).isWord();
  }

  /** The piece as a whole number of one to four digits. */
  Optional<Integer> digits(int at) {
    if (!has(at) || pieces.get(at).kind() != Token.Kind.NUMBER) {
      return Optional.empty();
    }
    var form = pieces.get(at).form();
    return form.length() <= 4 && form.chars().allMatch(Character::isDigit)
        ? Optional.of(Integer.valueOf(form))
        : Optional.empty();
  }

  /** The piece as a whole number of these digits and this range. */
  Optional<Integer> digits(int at, int least, int most) {
    return digits(at).filter(value -> value >= least && value <= most);
  }

  /** Whether no white space stands between this piece and the one before it. */
  boolean isJoined(int at) {
    return has(at)
        && has(at - 1)
        && pieces.get(at - 1).span().end() == pieces.get(at).span().start();
  }

  /** The first index after an abbreviation's full stop, if one stands at {@code at}. */
  int afterStop(int at) {
    return is(at, ".") && isJoined(at) ? at + 1 : at;
  }
}
