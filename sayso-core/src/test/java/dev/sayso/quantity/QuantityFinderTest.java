package dev.sayso.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sayso.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 people died. | [At least 12: 12.. people]",
        "Over 40 sailors were hurt. | [Over 40: 40.. sailors]",
        "No more than 0.9 million litres leaked. | [No more than 0.9 million litres: ..900 m3]",
        "Fewer than ten boats came. | [Fewer than ten: ..10 boats]",
        "About 310,000 passengers waited. | [About 310,000: ~310000 passengers]",
        "Nearly half a million homes went dark. | [Nearly half a million: ~500000 homes]",
        "Dozens of houses burned. | [Dozens: 12.. houses]",
        "Twenty-two ships came. | [Twenty-two: 22 ships]",
        "It holds 40 or more boats. | [40 or more: 40.. boats]",
        "It holds 40+ boats. | [40+: 40.. boats]"
      })
  void boundsAreRead(String text, String marked) {
    assertThat(marked(text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Between 5 and 7 metres of water stood there. | [Between 5 and 7 metres: 0.005-0.007 km water]",
        "It needs 10-12 boats. | [10-12: 10-12 boats]",
        "Five or six boats came. | [Five or six: 5-6 boats]",
        "A rise of 7.5 percent. | [7.5 percent: 7.5 percent]",
        "It cost $5m. | [$5m: 5000000 dollar]",
        "It cost 30,000 crowns. | [30,000 crowns: 30000 crown]",
        "It lies 25 miles off. | [25 miles: 40.234 km]",
        "It is a 25-mile walk. | [25-mile: 40.234 km]",
        "It was 50 degrees Fahrenheit. | [50 degrees Fahrenheit: 10 C]",
        "Three tonnes of grain burned. | [Three tonnes: 3000 kg grain]",
        "The first in over 25 years. | [over 25 years: 25.. y]",
        "A rise over two years. | [two years: 2 y]"
      })
  void rangesMoneyAndUnitsAreRead(String text, String marked) {
    assertThat(marked(text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The toll rose to 14. | [14: 14 dead]",
        "Another 17 were still missing. | [17: 17 missing]",
        "12 dead in ferry fire | [12: 12 dead]",
        "Over 40 hurt, nine of them children. | [Over 40: 40.. hurt] [nine: 9 children]",
        "The number of injured rose to 31. | [31: 31 injured]",
        "Two of the ponds leak. | [Two: 2 ponds]",
        "Three police officers came. | [Three: 3 officers]",
        "One siren sounded. | [One: 1 siren]"
      })
  void whatIsCountedIsRead(String text, String marked) {
    assertThat(marked(text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It closed on 9 March 2025.",
        "It closed at 3:40 a.m. on Tuesday.",
        "The last strike was in 2011.",
        "A virus called COVID-19 came.",
        "The A4 motorway is shut.",
        "Anton Berg, 52, saw it.",
        "One said no.",
        "No one came.",
        "It is open 24/7.",
        "The 2nd pier fell."
      })
  void datesNamesAndPronounsAreNoQuantities(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void offsetsCountEmojiAccentsAndLineEnds() {
    assertThat(marked("😀 The cafe\u0301 has\r\nat least 12 tables."))
        .isEqualTo("[at least 12: 12.. tables]");
  }

  @Property
  void digitsAreReadAsTheyStand(@ForAll @IntRange(min = 2, max = 999_999_999) int number) {
    var text = String.format(Locale.ROOT, "They counted %,d birds.", number);
    assertThat(marked(text)).endsWith(": " + number + " birds]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1,",
        "1 ",
        "one ",
        "at least ",
        "between ",
        "twenty-",
        "$",
        "5 or ",
        "no more ",
        "“",
        "12 of "
      })
  void endlessRepetitionIsReadInTime(String unit) {
    var text = new Text(unit.repeat(unit.equals("“") ? 100_000 : 5_000));
    assertTimeout(
        Duration.ofSeconds(3), () -> new QuantityFinder().quantities(text, List.of(text.whole())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"between 7 and 5", "7-5", "½", "٣", "1e9", "0/0", "-", "% 5 %", "$"})
  void strangeTextIsNoError(String value) {
    var text = new Text(value);
    assertThatCode(() -> new QuantityFinder().quantities(text, List.of(text.whole())))
        .doesNotThrowAnyException();
  }

  private static String marked(String value) {
    var text = new Text(value);
    return new QuantityFinder()
        .quantities(text, List.of(text.whole())).stream()
            .map(quantity -> "[" + text.slice(quantity.span()) + ": " + shown(quantity) + "]")
            .collect(Collectors.joining(" "));
  }

  private static String shown(Quantity quantity) {
    var low = number(quantity.low());
    var high = number(quantity.high());
    var value =
        switch (quantity.bound()) {
          case EXACT -> low;
          case ABOUT -> "~" + low;
          case AT_LEAST, AT_MOST -> low + ".." + high;
          case RANGE -> low + "-" + high;
        };
    var unit = quantity.unit() == null ? "" : " " + quantity.unit();
    return value + unit + (quantity.counted() == null ? "" : " " + quantity.counted());
  }

  private static String number(@org.jspecify.annotations.Nullable Double value) {
    if (value == null) {
      return "";
    }
    var rounded = Math.round(value * 1000) / 1000.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
