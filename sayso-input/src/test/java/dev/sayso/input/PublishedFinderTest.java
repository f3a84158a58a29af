package dev.sayso.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.input.PublishedFinder.Field;
import dev.sayso.time.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedFinderTest {
  @Test
  void theMostTrustedFieldCountsAndTheOthersAreSaid() {
    var days = published(null, "2024-05-04T08:00:00Z", "2024-05-06");
    assertThat(days.from()).isEqualTo("2024-05-04");
    assertThat(days.because())
        .containsExactly("field 1 says 2024-05-04", "field 2 says 2024-05-06, set aside");
  }

  @Test
  void aTemplateDateIsSetAside() {
    var days = published(null, "2012-01-01T00:00:00+00:00", "20240504");
    assertThat(days.from()).isEqualTo("2024-05-04");
    assertThat(days.because().getLast()).contains("2012-01-01, set aside", "template");
    assertThat(published(null, "2012-01-01T09:30:00").from()).isEqualTo("2012-01-01");
  }

  @Test
  void theEpochIsNoDate() {
    assertThat(published(null, "1970-01-01T00:00:00Z")).isEqualTo(Days.UNKNOWN);
  }

  @Test
  void nothingIsPublishedAfterItWasCollected() {
    var asOf = LocalDate.of(2024, 5, 4);
    var days = published(asOf, "2025-01-07", "2024-05-03");
    assertThat(days.from()).isEqualTo("2024-05-03");
    var none = published(asOf, "2025-01-07");
    assertThat(none.from()).isNull();
    assertThat(none.to()).isEqualTo(asOf);
    assertThat(none.because()).hasSize(2);
  }

  @Test
  void theDayIsThatOfThePlace() {
    assertThat(published(null, "2024-05-04T23:30:00-05:00").from()).isEqualTo("2024-05-04");
  }

  @Test
  void whatIsNoDateIsNotUsed() {
    assertThat(published(null, "yesterday", "2024-13-40", "2024", "")).isEqualTo(Days.UNKNOWN);
  }

  @Test
  void aChangeIsSaid() {
    var days =
        new PublishedFinder(null)
            .published(
                List.of(new Field("published", "2024-05-04")),
                Optional.of(new Field("changed", "2024-05-06")));
    assertThat(days.because())
        .containsExactly("published says 2024-05-04", "changed says 2024-05-06");
    assertThat(days.isOneDay()).isTrue();
  }

  private static Days published(@Nullable LocalDate asOf, String... values) {
    var count = new int[1];
    var fields = Stream.of(values).map(value -> new Field("field " + ++count[0], value)).toList();
    return new PublishedFinder(asOf).published(fields, Optional.empty());
  }
}
