package dev.sayso.wire;

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

class ExtractJsonTest {
  private static final String SHA256 = "0".repeat(64);

  private static String line() {
    return new ExtractJson()
        .line(
            new Document(
                DocumentId.ofSha256(SHA256),
                new Receipt("a.txt", SHA256, null, List.of()),
                new Imprint("The Gazette", null, "en", Days.UNKNOWN),
                new Text("😀 Fair\nMenu\nOne.\r\n\r\nTwo.\n"),
                List.of(
                    new Block(new Span(0, 8), Block.Kind.HEADLINE, "line/first"),
                    new Block(new Span(8, 13), Block.Kind.DEBRIS, "debris/menu"),
                    new Block(new Span(13, 26), Block.Kind.BODY, "body/rest")),
                List.of()));
  }

  @Test
  void anInputIsOneLine() {
    assertThat(line())
        .hasLineCount(1)
        .endsWith("\n")
        .startsWith("{\"input\":\"a.txt\",\"sha256\":");
  }

  @Test
  void theTextIsTheBodyOneParagraphALine() {
    assertThat(line()).contains("\"headline\":\"😀 Fair\"").contains("\"text\":\"One.\\nTwo.\"");
  }

  @Test
  void blocksCountCodePoints() {
    assertThat(line())
        .contains("{\"start\":7,\"end\":12,\"exact\":\"Menu\\n\",\"kind\":\"debris\"");
  }
}
