package dev.sayso.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentReaderPropertyTest {
  private final DocumentReader reader = new DocumentReader(InputSettings.DEFAULTS);

  /** A document checks that its blocks cover its text. */
  @Property(tries = 300)
  void anyBytesAreADocumentOrARejection(@ForAll byte[] bytes, @ForAll boolean html) {
    assertThat(codeOf(html ? "a.html" : "a.txt", bytes)).matches("read|(input|text)/[a-z-]+");
  }

  @Property(tries = 300)
  void anyTagsAreADocumentOrARejection(@ForAll("pages") String page) {
    assertThat(codeOf("a.html", page.getBytes(UTF_8))).matches("read|input/empty");
  }

  @Property(tries = 200)
  void plainTextIsTheDecodedInput(@ForAll("words") String words) throws InputException {
    var document = reader.read("a.txt", (words + "x").getBytes(UTF_8));
    assertThat(document.text().value()).isEqualTo(words + "x");
  }

  @Property(tries = 200)
  void aBadByteIsFoundWhereItStands(@ForAll("words") String words) {
    var good = ("x" + words).getBytes(UTF_8);
    var bytes = Arrays.copyOf(good, good.length + 2);
    bytes[good.length] = (byte) 0xFF;
    bytes[good.length + 1] = 'x';
    try {
      reader.read("a.txt", bytes);
      throw new AssertionError("read although byte " + good.length + " is broken");
    } catch (InputException e) {
      assertThat(e.offset()).isEqualTo(good.length);
    }
  }

  private String codeOf(String input, byte[] bytes) {
    try {
      reader.read(input, bytes);
      return "read";
    } catch (InputException e) {
      return e.code();
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=share>",
            "</div>",
            "<h1>",
            "</h1>",
            "<article>",
            "<aside>",
            "<td>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<script>",
            "</script>",
            "<svg>",
            "<!--",
            "-->",
            "It sails.",
            "Ferry sails again",
            "&nbsp;",
            "&#xDFFF;",
            "\uD83D\uDE00",
            "<html",
            "\r\n",
            "\"")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "a", " ", "\r\n", "\n", "\uD83D\uDE00", "e\u0301", "\u00A0", "\u4E2D", "\uFFFD")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
