package dev.sayso.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "PORT ALBA (Northern News) - It sails. ~ Northern News",
        "PORT ALBA, Westland (NN) — It sails. ~ NN",
        "Port Alba (Northern News) -- It sails. ~ Northern News",
        "PORT ALBA, March 3 (Northern News) – It sails. ~ Northern News",
        "PORT ALBA — It sails. ~ none",
      })
  void findsTheAgency(String passage, String agency) {
    var text = new Text(passage);
    var found = Dateline.find(text, text.whole()).orElseThrow().agency();
    assertThat(found == null ? "none" : text.slice(found)).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry – a small one – sails.",
        "The well-known ferry sails.",
        "Ida (the captain) sails - at last.",
        "port alba (northern news) - it sails.",
        "",
      })
  void aSentenceIsNone(String passage) {
    var text = new Text(passage);
    assertThat(Dateline.find(text, text.whole())).isEmpty();
  }
}
