package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Imprint;
import dev.sayso.document.Receipt;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.Days;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
  private static final String WORDS = "The mayor said that it rained on 3 May.";

  @Test
  void anEnglishReportIsRead() {
    assertThat(read("en").statements()).isNotEmpty();
  }

  @Test
  void inAnotherLanguageNothingIsGuessed() {
    var reading = read("und");
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.entities()).isEmpty();
    assertThat(reading.times()).isEmpty();
  }

  private static Reading read(String language) {
    var body = new Block(new Span(0, WORDS.length()), Block.Kind.BODY, "test");
    return new ReportReader(AttributionModel.NONE)
        .read(
            new Document(
                new DocumentId("r1"),
                new Receipt("test", "0".repeat(64), null, List.of()),
                new Imprint(null, null, language, Days.UNKNOWN),
                new Text(WORDS),
                List.of(body),
                List.of()));
  }
}
