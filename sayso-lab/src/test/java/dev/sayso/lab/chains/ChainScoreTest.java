package dev.sayso.lab.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Program;
import dev.sayso.reader.ReaderChoice;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainScoreTest {
  private static final String NESTED =
      "The Herald reports that officials believe the wall had cracks.";
  private static final String OUTER = "  The Herald: officials believe the wall had cracks";
  private static final String INNER = "  The Herald > officials: the wall had cracks";

  @Test
  void everyChainMayBeFound() throws IOException {
    var score = score(NESTED, OUTER, INNER);
    assertThat(score.from(1)).isEqualTo(new ChainScore.Share(2, 1, 1, 1));
    assertThat(score.misses()).isEmpty();
  }

  @Test
  void aChainCountsByItsLength() throws IOException {
    var score = score(NESTED, OUTER, INNER);
    assertThat(score.of(1).gold()).isEqualTo(1);
    assertThat(score.from(2).gold()).isEqualTo(1);
  }

  @Test
  void otherWordsInTheContentAreAMissButNotOfTheSources() throws IOException {
    var score = score(NESTED, OUTER, "  The Herald > officials: the wall had");
    assertThat(score.from(2).exact()).isZero();
    assertThat(score.from(2).sources()).isCloseTo(1, within(1e-9));
    assertThat(score.misses()).hasSize(2);
  }

  @Test
  void whatNobodyWroteDownLowersPrecision() throws IOException {
    assertThat(score(NESTED, OUTER).from(1).precision()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void whoSpeaksOfHimselfMayBeOneLinkOrTwo() throws IOException {
    var text = "Anna Berg said she believed that the wall had cracks.";
    var score =
        score(
            text,
            "  Anna Berg: she believed that the wall had cracks",
            "  Anna Berg = she: the wall had cracks");
    assertThat(score.from(1).exact()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aLineThatIsNoChainIsNamed() {
    assertThatThrownBy(() -> ChainSheet.of(List.of("It rained.", "no chain")))
        .isInstanceOf(NoDataException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void commentsAndEmptyLinesPartEntries() throws NoDataException {
    var sheet = ChainSheet.of(List.of("# So", "", NESTED, OUTER, "", "It rained."));
    assertThat(sheet.entries()).extracting(ChainSheet.Entry::line).containsExactly(3, 6);
  }

  private static ChainScore score(String... lines) throws IOException {
    var score = new ChainScore();
    var program = Program.with(ReaderChoice.RULES);
    for (var entry : ChainSheet.of(List.of(lines)).entries()) {
      score.add(entry, program.report(entry.text()));
    }
    return score;
  }
}
