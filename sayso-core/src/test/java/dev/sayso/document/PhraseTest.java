package dev.sayso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sayso.text.Text;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "read more ~ Please read more here ~ true",
        "read more ~ Read some more ~ false",
        "read|see more ~ SEE MORE ~ true",
        "^ read more ~ • Read more ~ true",
        "^ read more ~ To read more ~ false",
        "read more $ ~ Read more… ~ true",
        "read more $ ~ Read more now ~ false",
        "we * cookies ~ We and our friends use cookies ~ true",
        "we * cookies ~ We a b c d e f g cookies ~ false",
        "# comments ~ 1,204 comments ~ true",
        "# comments ~ No comments ~ false",
        "don't miss ~ Don’t miss it ~ true",
      })
  void matches(String phrase, String passage, boolean expected) {
    assertThat(found(phrase, passage)).isEqualTo(expected);
  }

  @Test
  void aPhraseBeginsAndEndsWithAWord() {
    assertThatIllegalArgumentException().isThrownBy(() -> Phrase.parse("* cookies"));
    assertThatIllegalArgumentException().isThrownBy(() -> Phrase.parse("cookies *"));
  }

  private static boolean found(String notation, String passage) {
    var phrase = Phrase.parse(notation);
    var text = new Text(passage);
    var words = PassageWords.of(text, text.whole());
    return IntStream.range(0, words.units().size()).anyMatch(at -> phrase.matchesAt(words, at));
  }
}
