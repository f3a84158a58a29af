package dev.sayso.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenDateTest {
  @Test
  void aLabelledDateIsTheDay() {
    assertThat(written("Ferry sinks\n\nPublished 3 March 2025\n\nA ferry sank."))
        .isEqualTo("2025-03-03");
    assertThat(written("Ferry sinks\nPosted on: March 3, 2025, 10:15\nA ferry sank."))
        .isEqualTo("2025-03-03");
  }

  @Test
  void publicationGoesBeforeAChange() {
    assertThat(written("Updated: 5 March 2025\nFirst published: 3 March 2025\nA ferry sank."))
        .isEqualTo("2025-03-03");
    assertThat(written("Last updated: 5 March 2025\nA ferry sank.")).isEqualTo("2025-03-05");
  }

  @Test
  void aDatelineWithItsYearIsTheDay() {
    assertThat(written("Ferry sinks\n\nVIENNA, March 3, 2025 (Agency) - A ferry sank."))
        .isEqualTo("2025-03-03");
  }

  @Test
  void aDatelineWithoutAYearIsNotGuessed() {
    assertThat(written("Ferry sinks\n\nVIENNA, March 3 (Agency) - A ferry sank."))
        .isEqualTo("unknown");
  }

  @Test
  void aDateOnItsOwnLineAtTheTopIsTheDay() {
    assertThat(written("Ferry sinks\nWednesday, March 19, 2025\nA ferry sank."))
        .isEqualTo("2025-03-19");
  }

  @Test
  void aDateInASentenceSaysNothing() {
    assertThat(written("The report published on 3 March 2025 says that the ferry was old."))
        .isEqualTo("unknown");
    assertThat(written("A ferry sank on 3 March 2025 - nobody knows why.")).isEqualTo("unknown");
  }

  @Test
  void twoDatesOfOneRankSayNothing() {
    assertThat(written("Published 3 March 2025\nPublished 4 March 2025\nA ferry sank."))
        .isEqualTo("unknown");
  }

  @Test
  void noTextSaysNothing() {
    assertThat(new WrittenDate().written(new Text(""), List.of())).isEqualTo(Days.UNKNOWN);
  }

  private static String written(String value) {
    var text = new Text(value);
    var days = new WrittenDate().written(text, List.of(text.whole()));
    return days.isOneDay() ? String.valueOf(days.from()) : "unknown";
  }
}
