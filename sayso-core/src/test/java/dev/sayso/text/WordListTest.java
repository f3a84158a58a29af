package dev.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
  @Test
  void commentsAreNoRows() {
    assertThat(WordList.rows("en/calendar.tsv")).noneMatch(row -> row.getFirst().startsWith("#"));
    assertThat(WordList.words("en/calendar.tsv")).contains("monday", "march");
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordList.rows("en/nothing.tsv"))
        .withMessageContaining("en/nothing.tsv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviations",
        "calendar",
        "given-names",
        "no-names",
        "organisations",
        "people",
        "places",
        "sentence-starters",
        "speech-verbs",
        "titles"
      })
  void noListNamesAWordTwice(String name) {
    var words = WordList.words("en/" + name + ".tsv");
    assertThat(words).hasSameSizeAs(new HashSet<>(words)).isNotEmpty();
  }
}
