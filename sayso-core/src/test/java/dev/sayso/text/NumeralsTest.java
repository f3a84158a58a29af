package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4,000 | 4000",
        "0.9 million | 900000",
        "0,9 | 0.9",
        "twenty-two | 22",
        "a dozen | 12",
        "half a million | 500000",
        "half a dozen | 6",
        "two and a half | 2.5",
        "5 1/2 | 5.5",
        "three hundred and five thousand | 305000",
        "twelve hundred | 1200",
        "two dozen | 24",
        "61 | 61",
        "seventeen | 17"
      })
  void numbersAreRead(String words, double value) {
    var pieces = pieces(words);
    assertThat(new Numerals().read(pieces, 0))
        .hasValue(new Numerals.Numeral(value, pieces.size(), false));
  }

  @Test
  void manyIsALeastValue() {
    assertThat(new Numerals().read(pieces("dozens"), 0))
        .hasValue(new Numerals.Numeral(12, 1, true));
    assertThat(new Numerals().read(pieces("hundreds of thousands"), 0))
        .hasValue(new Numerals.Numeral(100_000, 3, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"half the town", "third", "a boat", "1,2,3", "9:15", "1.2.3"})
  void otherWordsAreNoNumbers(String words) {
    assertThat(new Numerals().read(pieces(words), 0)).isEmpty();
  }

  @Test
  void twoNumbersInARowStayTwo() {
    assertThat(new Numerals().read(pieces("five six"), 0))
        .hasValue(new Numerals.Numeral(5, 1, false));
  }

  @Test
  void piecesAreFinerThanTokens() {
    assertThat(
            pieces("The café’s 3.40am twenty-two a.m. 😀1").stream()
                .map(Piece::form)
                .collect(Collectors.joining(" ")))
        .isEqualTo("The café ’ s 3.40 am twenty - two a . m . 😀 1");
  }

  @Test
  void paragraphsArePartedByABreak() {
    assertThat(pieces("One.\r\nTwo\nthree\n\nfour").stream().map(Piece::form))
        .containsExactly("One", ".", Pieces.BREAK, "Two", "three", Pieces.BREAK, "four");
  }

  private static java.util.List<Piece> pieces(String words) {
    var text = new Text(words);
    return Pieces.of(text, text.whole());
  }
}
