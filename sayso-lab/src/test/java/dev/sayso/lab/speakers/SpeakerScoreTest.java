package dev.sayso.lab.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Program;
import dev.sayso.reader.ReaderChoice;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerScoreTest {
  private static final String REPORT =
      """
      Anna Berg runs the ferry. “We sail at dawn tomorrow,” Berg said.
      “The sea was too high for us,” said a sailor.
      """;

  @Test
  void theRightSpeakerIsNeitherWrongNorUnknown() throws IOException {
    assertThat(share("We sail at dawn\tAnna Berg\tsurname"))
        .isEqualTo(new SpeakerScore.Share(1, 0, 0));
  }

  @Test
  void anotherSpeakerIsWrong() throws IOException {
    assertThat(share("We sail at dawn\tOlaf Lund\tname"))
        .isEqualTo(new SpeakerScore.Share(1, 1, 0));
  }

  @Test
  void anUnnamedSpeakerIsRightByItsWords() throws IOException {
    assertThat(share("The sea was too\tunnamed: a sailor\tunnamed"))
        .isEqualTo(new SpeakerScore.Share(1, 0, 0));
  }

  @Test
  void somebodyUnnamedInTheNamedOnesPlaceIsUnknown() throws IOException {
    assertThat(share("The sea was too\tAnna Berg\tnominal"))
        .isEqualTo(new SpeakerScore.Share(1, 0, 1));
  }

  @Test
  void whereNobodyCanTellANameIsWrong() throws IOException {
    assertThat(share("We sail at dawn\tunclear: Anna Berg | Jon Berg\tsurname"))
        .isEqualTo(new SpeakerScore.Share(1, 1, 0));
  }

  @Test
  void aQuotationThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> share("Nobody said this\tAnna Berg\tname"))
        .isInstanceOf(NoDataException.class)
        .hasMessageContaining("Nobody said this");
  }

  private static SpeakerScore.Share share(String row) throws IOException {
    var quotes = SpokenQuote.in(List.of("report\tquote\tspeaker\tform", "01\t" + row));
    var score = new SpeakerScore();
    score.add(quotes.getFirst(), Program.with(ReaderChoice.RULES).report(REPORT));
    return score.all();
  }
}
