package dev.sayso.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "ferries, ferry",
    "carried, carry",
    "harbours, harbour",
    "stopped, stop",
    "stopping, stop",
    "classes, class",
    "boxes, box",
    "children, child",
    "sank, sink",
    "bus, bus",
    "king, king"
  })
  void formsOfAWordHaveOneStem(String form, String word) {
    assertThat(Words.stem(form)).isEqualTo(Words.stem(word));
  }

  @Test
  void differentWordsKeepDifferentStems() {
    assertThat(Words.stem("port")).isNotEqualTo(Words.stem("pier"));
  }

  @Test
  void functionWordsBearNoMatter() {
    assertThat(Words.isFunction("because")).isTrue();
    assertThat(Words.isFunction("ferry")).isFalse();
  }

  @Test
  void commonNewsWordsAreKnownByAnyForm() {
    assertThat(Words.share(Words.stem("governments"))).isPositive();
    assertThat(Words.share(Words.stem("lighthouse"))).isZero();
  }
}
