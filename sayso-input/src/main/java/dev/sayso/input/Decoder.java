package dev.sayso.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sayso.document.Notice;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Turns bytes into characters, or says at which byte that fails. Thread-safe. */
final class Decoder {
  /** Where HTML lets a page declare its encoding: https://html.spec.whatwg.org/#charset. */
  private static final int DECLARED_WITHIN = 1024;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** An encoding and the bytes of its mark. */
  private record Mark(Charset charset, int length) {}

  Decoded text(String input, byte[] bytes) throws InputException {
    var mark = mark(bytes);
    if (mark.isPresent()) {
      return decoded(input, bytes, mark.get());
    }
    return decoded(input, bytes, new Mark(UTF_8, 0));
  }

  Decoded html(String input, byte[] bytes) throws InputException {
    var mark = mark(bytes);
    var utf8 = new Mark(UTF_8, 0);
    if (mark.isPresent()) {
      return decoded(input, bytes, mark.get());
    }
    var declared = declared(bytes);
    // What is valid UTF-8 and not plain ASCII is never anything else by chance.
    if (declared.isEmpty() || firstFault(bytes, utf8).isEmpty()) {
      return decoded(input, bytes, utf8);
    }
    var charset = declared.get();
    var text = decoded(input, bytes, new Mark(charset, 0));
    var notice =
        new Notice(
            "text/encoding-declared", "Read as " + charset.name() + ", as the page declares.");
    return new Decoded(text.value(), List.of(notice));
  }

  private static Decoded decoded(String input, byte[] bytes, Mark mark) throws InputException {
    var out = buffer(bytes, mark);
    var fault = decode(bytes, mark, out);
    if (fault.isPresent()) {
      long offset = fault.getAsLong();
      throw new InputException(
          input,
          offset,
          "text/encoding",
          "Byte "
              + offset
              + " is not "
              + mark.charset().name()
              + "; convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8");
    }
    return new Decoded(out.flip().toString(), List.of());
  }

  private static CharBuffer buffer(byte[] bytes, Mark mark) {
    return CharBuffer.allocate(
        (int) Math.ceil(bytes.length * (double) mark.charset().newDecoder().maxCharsPerByte()));
  }

  private static OptionalLong firstFault(byte[] bytes, Mark mark) {
    return decode(bytes, mark, buffer(bytes, mark));
  }

  /** Fills {@code out}; the answer is the offset of the first bytes that do not fit, if any. */
  private static OptionalLong decode(byte[] bytes, Mark mark, CharBuffer out) {
    var in = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
    var decoder =
        mark.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return result.isUnderflow() ? OptionalLong.empty() : OptionalLong.of(in.position());
  }

  private static Optional<Mark> mark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Mark(UTF_8, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Mark(UTF_16LE, 2));
    }
    return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(new Mark(UTF_16BE, 2)) : Optional.empty();
  }

  static boolean isTwoByte(byte[] bytes) {
    return mark(bytes).filter(mark -> mark.length() == 2).isPresent();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(DECLARED_WITHIN, bytes.length), ISO_8859_1);
    var matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      var charset = Charset.forName(matcher.group(1));
      // Browsers read both names as Windows-1252, so pages that say them mean it.
      var latin = charset.equals(ISO_8859_1) || charset.equals(US_ASCII);
      // A page whose declaration can be read byte by byte is not in a wider encoding.
      return Optional.of(latin ? Charset.forName("windows-1252") : charset)
          .filter(c -> !c.name().startsWith("UTF-16") && !c.name().startsWith("UTF-32"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
