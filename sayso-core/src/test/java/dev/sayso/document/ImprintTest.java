package dev.sayso.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "en-US"})
  void everyEnglishIsEnglish(String language) {
    assertThat(Imprint.isEnglish(language)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "und", "enm", ""})
  void nothingElseIs(String language) {
    assertThat(Imprint.isEnglish(language)).isFalse();
  }
}
