package dev.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.statement.AttributionModel.Marked;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader with the model that is shipped. */
class TrainedReaderTest {
  private static final TrainedReader READER = TrainedReader.shipped();

  /** In bytes: everybody downloads it. */
  private static final int LARGEST = 38_000_000;

  private static final List<String> TEXTS =
      List.of(
          "The mayor said on Monday that the bridge was safe.",
          "“We knew,” she said, “and we waited.” Nobody else did.",
          "According to the harbour office, two ferries were late. The union disagreed.",
          "Officials believe the wall had cracks, the Herald reports.",
          "It rained all night.",
          "The firm denied that it had been warned. Residents called the denial “a joke”.");

  @Test
  void sourceCueAndContentAreFound() {
    assertThat(read("The mayor said on Monday that the bridge was safe."))
        .isEqualTo("The mayor|said|that the bridge was safe");
  }

  @Test
  void aQuotationThatItsCueInterruptsIsOneContent() {
    assertThat(read("“The road was shut,” she said, “and nobody could leave.”"))
        .isEqualTo("she|said|“The road was shut,” … “and nobody could leave.”");
  }

  @Test
  void whatIsSaidInsideOfAContentIsFoundToo() {
    assertThat(read("The mayor said that officials believe the wall had cracks.").lines())
        .hasSize(2)
        .last()
        .isEqualTo("officials|believe|the wall had cracks");
  }

  @Test
  void aTextWithoutAnybodysWordHasNone() {
    assertThat(read("It rained all night and the river rose.")).isEmpty();
  }

  @Test
  void neitherOrderNorThreadsNorNeighboursChangeWhatIsFound()
      throws InterruptedException, ExecutionException {
    var alone = TEXTS.stream().collect(Collectors.toMap(text -> text, TrainedReaderTest::read));
    var shuffled = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      shuffled.addAll(TEXTS);
    }
    Collections.shuffle(shuffled, new Random(1));
    try (var pool = Executors.newFixedThreadPool(4)) {
      var runs = shuffled.stream().map(text -> pool.submit(() -> read(text))).toList();
      for (int i = 0; i < runs.size(); i++) {
        assertThat(runs.get(i).get()).isEqualTo(alone.get(shuffled.get(i)));
      }
    }
  }

  @Test
  void scoresAreSharesAndTheSameEveryTime() {
    var first = marks(TEXTS.get(0));
    assertThat(first).allMatch(mark -> mark.score() > 0 && mark.score() < 1);
    assertThat(marks(TEXTS.get(0))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“", "” ", "\u200f\u202e", "\u200b", "😀", "a", "said ", "he said that ", "\n"})
  void whateverIsRepeatedSpansStayInsideTheText(String unit) {
    var value = unit.repeat(4_000 / unit.length());
    for (var mark : marks(value)) {
      assertThat(mark.cue().end()).isLessThanOrEqualTo(value.length());
      assertThat(mark.content()).allMatch(part -> !part.isEmpty() && part.end() <= value.length());
    }
  }

  @Test
  void invisibleMarksDoNotMoveSpans() {
    assertThat(read("\u200fThe mayor\u200b said that the 😀 bridge was safe."))
        .contains("|said|that the 😀 bridge was safe");
  }

  @Test
  void theModelIsSmallEnoughToShip() throws IOException {
    try (var stream = ReadingModel.class.getResourceAsStream("reader.onnx")) {
      assertThat(stream).isNotNull();
      assertThat(stream.readAllBytes().length).isLessThan(LARGEST);
    }
  }

  private static List<Marked> marks(String value) {
    return READER.attributions(new Text(value), List.of(new Span(0, value.length())));
  }

  private static String read(String value) {
    var text = new Text(value);
    return marks(value).stream()
        .map(mark -> {
          var source = mark.source();
          return (source == null ? "-" : text.slice(source))
              + "|"
              + text.slice(mark.cue())
              + "|"
              + mark.content().stream().map(text::slice).collect(Collectors.joining(" … "));
        })
        .collect(Collectors.joining("\n"));
  }
}
