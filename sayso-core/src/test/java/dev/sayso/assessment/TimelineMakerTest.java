package dev.sayso.assessment;

import static dev.sayso.assessment.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.statement.Reading;
import dev.sayso.statement.Stance;
import dev.sayso.time.Days;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineMakerTest {
  private static final Days THURSDAY =
      Days.on(LocalDate.parse("2025-03-20"), Days.Basis.METADATA, "test");

  @Test
  void whatHappenedComesInTheOrderOfDays() {
    assertThat(
            lines(
                report(
                    "a", "The pier closed on Wednesday. The pier broke on Tuesday.", "2025-03-20")))
        .containsExactly(
            "2025-03-18 The pier broke on Tuesday.", "2025-03-19 The pier closed on Wednesday.");
  }

  @Test
  void theSameWordsOfTwoReportsAreOneEntry() {
    assertThat(
            lines(
                report("a", "The pier broke on Tuesday.", "2025-03-20"),
                report("b", "The pier broke on Tuesday.", "2025-03-20")))
        .containsExactly("2025-03-18 The pier broke on Tuesday.");
  }

  @Test
  void theTimeOfSayingIsNoHappening() {
    assertThat(lines(cited("Holm said on Wednesday that the pier was old.", "the pier was old")))
        .isEmpty();
  }

  @Test
  void theTimeInWhatIsSaidIsOne() {
    assertThat(
            lines(
                cited(
                    "Holm said on Wednesday that the pier broke on Tuesday.",
                    "the pier broke on Tuesday")))
        .containsExactly("2025-03-18 the pier broke on Tuesday");
  }

  @Test
  void whatHasNoKnownDayIsLeftOut() {
    assertThat(lines(report("a", "The pier broke on Tuesday."))).isEmpty();
  }

  private static Reading cited(String words, String content) {
    return Reports.reading(
        "a", words, THURSDAY, List.of(Reports.statement(words, content, "", Stance.ASSERTS)));
  }

  private static List<String> lines(Reading... readings) {
    return new TimelineMaker()
        .timeline(List.of(), List.of(readings)).stream()
            .map(entry -> entry.when().from() + " " + entry.passage().exact())
            .toList();
  }
}
