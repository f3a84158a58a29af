package dev.sayso.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Decoder decoder = new Decoder();

  @Test
  void plainTextIsUnchanged() throws InputException {
    var text = "Caf\u00E9 e\u0301 \uD83D\uDE00\r\n\u00A0\tend\n";
    assertThat(decoder.text("in", text.getBytes(UTF_8)).value()).isEqualTo(text);
  }

  @Test
  void onlyTheByteOrderMarkGoes() throws InputException {
    assertThat(decoder.text("in", "\uFEFFcaf\u00E9".getBytes(UTF_8)).value())
        .isEqualTo("caf\u00E9");
    assertThat(decoder.text("in", "\uFEFF\uD83D\uDE00".getBytes(UTF_16LE)).value())
        .isEqualTo("\uD83D\uDE00");
    assertThat(decoder.text("in", "\uFEFF\uD83D\uDE00".getBytes(UTF_16BE)).value())
        .isEqualTo("\uD83D\uDE00");
  }

  @Test
  void theOffsetIsThatOfTheFirstBadByte() {
    var bytes = "\uD83D\uDE00 caf\u00E9".getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;
    bytes[bytes.length - 1] = '!';
    assertThat(failure(bytes)).isEqualTo("8 text/encoding");
  }

  @Test
  void aCharacterCutOffAtTheEndIsFoundWhereItStarts() {
    var bytes = "ab\uD83D\uDE00".getBytes(UTF_8);
    assertThat(failure(Arrays.copyOf(bytes, 5))).isEqualTo("2 text/encoding");
    var wide = "\uFEFFab".getBytes(UTF_16LE);
    assertThat(failure(Arrays.copyOf(wide, 5))).isEqualTo("4 text/encoding");
  }

  @Test
  void theOffsetCountsTheByteOrderMark() {
    assertThat(failure(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF}))
        .isEqualTo("4 text/encoding");
  }

  @Test
  void theAdviceNamesACommand() {
    var e =
        catchThrowableOfType(
            InputException.class, () -> decoder.text("in", "caf\u00E9".getBytes(ISO_8859_1)));
    assertThat(e).hasMessageContaining("iconv -f WINDOWS-1252 -t UTF-8");
  }

  @Test
  void aPageMayDeclareItsEncoding() throws InputException {
    var page = "<html><meta charset=iso-8859-1><p>caf\u00E9 \u201Cyes\u201D";
    var decoded = decoder.html("in", page.getBytes(WINDOWS));
    assertThat(decoded.value()).isEqualTo(page);
    assertThat(decoded.notices()).extracting("code").containsExactly("text/encoding-declared");
  }

  @Test
  void anOldDeclarationCountsToo() throws InputException {
    var page =
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1252'><p>caf\u00E9";
    assertThat(decoder.html("in", page.getBytes(WINDOWS)).value()).isEqualTo(page);
  }

  @Test
  void whatIsUtf8IsReadSoWhateverIsDeclared() throws InputException {
    var page = "<meta charset=windows-1252><p>caf\u00E9";
    assertThat(decoder.html("in", page.getBytes(UTF_8)).value()).isEqualTo(page);
  }

  @Test
  void anEncodingThatDoesNotExistIsNotUsed() {
    var page = "<meta charset='no-such..thing'><p>caf\u00E9".getBytes(ISO_8859_1);
    var e = catchThrowableOfType(InputException.class, () -> decoder.html("in", page));
    assertThat(e.code()).isEqualTo("text/encoding");
  }

  private String failure(byte[] bytes) {
    var e = catchThrowableOfType(InputException.class, () -> decoder.text("in", bytes));
    return e.offset() + " " + e.code();
  }
}
