package dev.sayso.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first bytes by which a kind of file is known, whatever its name.
 *
 * @param start the bytes, one a character
 * @param label what the file is
 */
record Signature(String start, String label) {
  private static final int PEEK = 1024;

  private static final List<Signature> KNOWN =
      List.of(
          new Signature("%PDF-", "a PDF"),
          new Signature("PK\u0003\u0004", "a zip or office file"),
          new Signature("\u001F\u008B", "a compressed file"),
          new Signature("BZh", "a compressed file"),
          new Signature("7z\u00BC\u00AF", "an archive"),
          new Signature("WARC/", "a web archive"),
          new Signature("{\\rtf", "a word processor file"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an office file"),
          new Signature("\u0089PNG", "an image"),
          new Signature("\u00FF\u00D8\u00FF", "an image"),
          new Signature("GIF8", "an image"),
          new Signature("RIFF", "sound, film or an image"));

  /** What the bytes are known to be, if it is a kind that cannot be read. */
  static Optional<String> unsupported(byte[] bytes) {
    var head = head(bytes);
    var known = KNOWN.stream().filter(s -> head.startsWith(s.start())).map(Signature::label);
    return known.findFirst().or(() -> feed(head));
  }

  private static Optional<String> feed(String head) {
    var start = afterPreamble(head);
    return start.startsWith("<rss") || start.startsWith("<feed") || start.startsWith("<rdf:rdf")
        ? Optional.of("a feed")
        : Optional.empty();
  }

  /** Whether the bytes begin as a page does. */
  static boolean isHtml(byte[] bytes) {
    var start = afterPreamble(head(bytes));
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(PEEK, bytes.length), ISO_8859_1);
  }

  /** What follows a byte order mark, white space, an XML declaration and comments. */
  private static String afterPreamble(String head) {
    // Two-byte encodings put a zero next to each of these characters.
    var rest =
        head.replace("\u0000", "").replaceFirst("^(\u00EF\u00BB\u00BF|[\u00FE\u00FF]{2})", "");
    rest = rest.strip().toLowerCase(Locale.ROOT);
    while (rest.startsWith("<?") || rest.startsWith("<!--")) {
      var closing = rest.startsWith("<?") ? "?>" : "-->";
      int end = rest.indexOf(closing);
      if (end < 0) {
        return "";
      }
      rest = rest.substring(end + closing.length()).strip();
    }
    return rest;
  }
}
