package dev.sayso.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Alexei Volkov, Aleksey Wolkow",
    "Mayer, Meier",
    "Khalid, Halid",
    "Tsvetkov, Zwetkow",
    "Hanna Møller, Hanna Moller",
    "the Harbour Board, Harbour Board",
    "Zoë, Zoe",
    "Lund’s, Lund"
  })
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(SpellingKey.of(one)).isEqualTo(SpellingKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Lund, Land", "Berg, Borg", "Anna Holm, Jan Holm"})
  void otherNamesHaveOtherKeys(String one, String other) {
    assertThat(SpellingKey.of(one)).isNotEqualTo(SpellingKey.of(other));
  }

  @Test
  void aNameWithoutLettersHasNoKey() {
    assertThat(SpellingKey.of("😀 – …")).isEmpty();
  }

  @Test
  void combiningMarksAndComposedLettersAreOne() {
    assertThat(SpellingKey.of("Rene\u0301")).isEqualTo(SpellingKey.of("Ren\u00E9"));
  }

  @Property
  void capitalsMakeNoDifference(@ForAll("names") String name) {
    assertThat(SpellingKey.of(name.toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(SpellingKey.of(name));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> names() {
    return net.jqwik.api.Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars(' ')
        .ofMaxLength(30);
  }
}
