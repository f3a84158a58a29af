package dev.sayso.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.lab.bench.NoDataException;
import dev.sayso.lab.bench.Passage;
import dev.sayso.lab.bench.Stretch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BratFileTest {
  @Test
  void anEventBindsSourceCueAndContent() throws NoDataException {
    var file =
        """
        T1\tSource 0 9\tThe mayor
        T2\tCue 10 14\tsaid
        T3\tContent 15 35\tthe bridge was safe.
        T4\tAttribution 10 14\tsaid
        E1\tAttribution:T4 Content:T3 Source:T1 Cue:T2\s
        """;
    assertThat(BratFile.attributions(file))
        .containsExactly(new Attribution(Passage.of(0, 9), Passage.of(10, 14), Passage.of(15, 35)));
  }

  @Test
  void aSourceMayBeMissing() throws NoDataException {
    var file =
        """
        T1\tCue 3 11\tis said
        T2\tContent 12 30\tto be the longest.
        T3\tAttribution-no-source 3 11\tis said
        E1\tAttribution-no-source:T3 Cue:T1 Content:T2
        """;
    assertThat(BratFile.attributions(file))
        .containsExactly(new Attribution(null, Passage.of(3, 11), Passage.of(12, 30)));
  }

  @Test
  void aDiscontinuousSpanHasParts() throws NoDataException {
    var file =
        """
        T1\tCue 21 29\the said
        T2\tContent 15 20;30 41\tIt was all over.
        T3\tAttribution 21 29\the said
        E1\tAttribution:T3 Cue:T1 Content:T2
        """;
    assertThat(BratFile.attributions(file).getFirst().content())
        .isEqualTo(new Passage(List.of(new Stretch(15, 20), new Stretch(30, 41))));
  }

  @Test
  void aSecondContentIsAPartOfTheFirst() throws NoDataException {
    var file =
        """
        T1\tContent 0 5\tA was
        T2\tContent 9 12\tred
        T3\tCue 6 8\tsaid
        E1\tAttribution:T3 Cue:T3 Content:T1 Content2:T2
        """;
    assertThat(BratFile.attributions(file).getFirst().content())
        .isEqualTo(new Passage(List.of(new Stretch(0, 5), new Stretch(9, 12))));
  }

  @Test
  void eventsMayComeBeforeTheirSpans() throws NoDataException {
    assertThat(BratFile.attributions("E1\tAttribution:T1 Cue:T1\nT1\tCue 0 4\tsaid\n")).hasSize(1);
  }

  @Test
  void whatIsNoAttributionIsLeftOut() throws NoDataException {
    var file =
        """
        T1\tDiscuss 0 9\tThe mayor
        T2\tDiscard 10 14\tRead
        #1\tAnnotatorNotes T1\tnot sure
        A1\tNested T1
        T3\tAttribution 20 24\tsaid
        E1\tAttribution-no-source:T3\s
        """;
    assertThat(BratFile.attributions(file)).isEmpty();
  }

  @Test
  void linesMayEndLikeOnWindows() throws NoDataException {
    assertThat(BratFile.attributions("T1\tCue 0 4\tsaid\r\nE1\tAttribution:T1 Cue:T1\r\n"))
        .containsExactly(new Attribution(null, Passage.of(0, 4), null));
  }

  @Test
  void anEmptyFileHasNone() throws NoDataException {
    assertThat(BratFile.attributions("")).isEmpty();
  }

  @Test
  void wordsThatGoOnInTheNextLineAreNoLineOfTheirOwn() throws NoDataException {
    var file = "T1\tCue 0 4\tsaid\nThe rest\nEven more\nE1\tAttribution:T1 Cue:T1\n";
    assertThat(BratFile.attributions(file)).hasSize(1);
  }

  @Test
  void aBrokenLineIsSaid() {
    for (var line :
        List.of(
            "T1",
            "T1\tCue",
            "T1\tCue 4",
            "T1\tCue a b",
            "T1\tCue 9 4\tsaid",
            "T1\tCue 4 4\t",
            "T1\tCue 99999999999 4\tsaid",
            "E1\tAttribution:T9",
            "E1\tAttribution")) {
      assertThatThrownBy(() -> BratFile.attributions(line))
          .isInstanceOf(NoDataException.class)
          .hasMessageContaining(line);
    }
  }

  @Test
  void manySpansAreReadInTime() {
    var file = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      file.append("T").append(i).append("\tContent ").append(2 * i).append(' ').append(2 * i + 1);
      file.append("\tx\nE").append(i).append("\tAttribution:T").append(i);
      file.append(" Content:T").append(i).append('\n');
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () -> assertThat(BratFile.attributions(file.toString())).hasSize(10_000));
  }
}
