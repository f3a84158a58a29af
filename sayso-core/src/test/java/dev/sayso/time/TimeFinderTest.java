package dev.sayso.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeFinderTest {
  private static final Days THURSDAY = TimeSpecTest.written("2025-03-20");

  @Test
  void offsetsCountEmojiAccentsAndLineEnds() {
    assertThat(marked("😀 The cafe\u0301 fell on Tuesday.\r\n\r\nIt rained on Wednesday evening."))
        .isEqualTo(
            "😀 The cafe\u0301 fell on [Tuesday 2025-03-18].\r\n\r\n"
                + "It rained on [Wednesday evening 2025-03-19].");
  }

  @Test
  void thatDayIsTheDayNamedBefore() {
    assertThat(marked("The pier broke on Tuesday. The order came at 6:15 a.m. that day."))
        .isEqualTo(
            "The pier broke on [Tuesday 2025-03-18]. "
                + "The order came at [6:15 a.m. that day 2025-03-18].");
  }

  @Test
  void thatDayIsUnknownIfNoDayWasNamed() {
    assertThat(marked("The order came that day.")).isEqualTo("The order came [that day ?].");
  }

  @Test
  void aLongWritingIntervalLeavesAWeekdayOpen() {
    var text = new Text("The pier broke on Tuesday.");
    var written = TimeSpecTest.written("2025-03-01..2025-04-30");
    assertThat(new TimeFinder().times(text, List.of(text.whole()), written))
        .singleElement()
        .satisfies(time -> assertThat(time.days()).isEqualTo(Days.UNKNOWN));
  }

  @Test
  void anUnsureWeekIsGivenAsAnInterval() {
    var text = new Text("The pier broke on Tuesday.");
    var written = TimeSpecTest.written("2025-03-17..2025-03-18");
    var days = new TimeFinder().times(text, List.of(text.whole()), written).getFirst().days();
    assertThat(days.from()).isEqualTo("2025-03-11");
    assertThat(days.to()).isEqualTo("2025-03-18");
  }

  @Test
  void anExpressionDoesNotCrossParagraphs() {
    assertThat(marked("It fell on Tuesday.\n\nEvening came."))
        .isEqualTo("It fell on [Tuesday 2025-03-18].\n\nEvening came.");
  }

  @Test
  void onlyTheScopesAreRead() {
    var text = new Text("It fell on Monday. It rose on Tuesday.");
    var times = new TimeFinder().times(text, List.of(new Span(19, 38)), THURSDAY);
    assertThat(times)
        .singleElement()
        .satisfies(time -> assertThat(time.span().start()).isEqualTo(30));
  }

  @Property
  void aBareWeekdayIsNeverMoreThanAWeekBack(@ForAll @IntRange(max = 20_000) int day) {
    var written = LocalDate.EPOCH.plusDays(day);
    var text = new Text("The pier broke on Saturday.");
    var days =
        new TimeFinder()
            .times(text, List.of(text.whole()), Days.on(written, Days.Basis.METADATA, "test"))
            .getFirst()
            .days();
    assertThat(days.from()).isBetween(written.minusDays(6), written);
  }

  private static String marked(String value) {
    var text = new Text(value);
    var out = new StringBuilder();
    int at = 0;
    for (var time : new TimeFinder().times(text, List.of(text.whole()), THURSDAY)) {
      var day = time.days().isOneDay() ? String.valueOf(time.days().from()) : "?";
      out.append(value, at, time.span().start());
      out.append('[').append(text.slice(time.span())).append(' ').append(day).append(']');
      at = time.span().end();
    }
    return out.append(value, at, value.length()).toString();
  }
}
