package dev.sayso.sentence;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a block into paragraphs: at blank lines, before list items, and at line breaks that somebody
 * set on purpose. A break that only wraps a long line does not cut.
 */
final class Paragraphs {
  /** A longer line was not wrapped by anyone; each line break of such a block is meant. */
  private static final int WRAP_MAX = 120;

  /** What opens a list item: a bullet, or a number of at most three digits, and a space. */
  private static final Pattern ITEM =
      Pattern.compile(
          "[ \t\u00A0]*+(?:[•‣◦▪●*·]|[-–—](?=[ \t\u00A0])|\\d{1,3}+[.)](?=[ \t]))[ \t\u00A0]*+");

  private static final String SURE_BULLETS = "•‣◦▪●";

  private final Text text;
  private final List<Span> found = new ArrayList<>();
  private int openFrom = -1;
  private int openTo = -1;
  private boolean inItem;

  private Paragraphs(Text text) {
    this.text = text;
  }

  /** The paragraphs of a block in order, trimmed, without what opens a list item; none is empty. */
  static List<Span> of(Text text, Span block) {
    var lines = lines(text, block);
    var paragraphs = new Paragraphs(text);
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    for (var line : lines) {
      paragraphs.add(line, width);
    }
    paragraphs.close();
    return paragraphs.found;
  }

  private void add(Span line, int width) {
    if (line.isEmpty()) {
      close();
      return;
    }
    int bullet = bulletEnd(line);
    boolean meant = openFrom < 0 || isMeant(line, width);
    boolean item =
        bullet > line.start() && (meant || inItem || isSureBullet(line) || endsSentence(openTo));
    if (item || meant) {
      close();
    }
    inItem = item || (inItem && !meant);
    int from = item ? bullet : line.start();
    if (openFrom < 0) {
      openFrom = from;
    }
    openTo = line.end();
  }

  private boolean isSureBullet(Span line) {
    return SURE_BULLETS.indexOf(text.value().charAt(line.start())) >= 0;
  }

  private void close() {
    if (openFrom >= 0 && openFrom < openTo) {
      var span = text.trim(new Span(openFrom, openTo));
      if (!span.isEmpty()) {
        found.add(span);
      }
    }
    openFrom = -1;
  }

  /** Whether the break before a line was set on purpose: its first word had fitted above it. */
  private boolean isMeant(Span line, int width) {
    if (Character.isLowerCase(text.value().codePointAt(line.start()))) {
      return false;
    }
    if (width > WRAP_MAX) {
      return true;
    }
    int firstWord = line.start();
    while (firstWord < line.end() && !Character.isWhitespace(text.value().charAt(firstWord))) {
      firstWord++;
    }
    return lastLineLength() + 1 + firstWord - line.start() <= width;
  }

  private int lastLineLength() {
    int from = openTo;
    while (from > openFrom && !isBreak(text.value().charAt(from - 1))) {
      from--;
    }
    return openTo - from;
  }

  private boolean endsSentence(int end) {
    return ".!?…:;\"”’»)".indexOf(text.value().charAt(end - 1)) >= 0;
  }

  private int bulletEnd(Span line) {
    var matcher = ITEM.matcher(text.value()).region(line.start(), line.end());
    return matcher.lookingAt() ? matcher.end() : line.start();
  }

  /** The lines of a block, trimmed; blank ones are empty. */
  private static List<Span> lines(Text text, Span block) {
    var lines = new ArrayList<Span>();
    int from = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      if (isBreak(text.value().charAt(i))) {
        lines.add(text.trim(new Span(from, i)));
        boolean pair =
            text.value().charAt(i) == '\r'
                && i + 1 < block.end()
                && text.value().charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        from = i + 1;
      }
    }
    lines.add(text.trim(new Span(from, block.end())));
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f';
  }
}
