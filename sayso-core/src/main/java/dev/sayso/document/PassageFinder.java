package dev.sayso.document;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into passages: each line is one, but the lines of a paragraph that was wrapped to
 * a fixed width belong together.
 */
final class PassageFinder {
  private static final int WRAPPED_MIN = 45;
  private static final int WRAPPED_MAX = 100;

  List<Passage> passages(Text text) {
    var passages = new ArrayList<Passage>();
    var paragraph = new ArrayList<Span>();
    for (var line : lines(text)) {
      if (line.isEmpty()) {
        flush(text, paragraph, passages);
      } else {
        paragraph.add(line);
      }
    }
    flush(text, paragraph, passages);
    return passages;
  }

  /** The lines, trimmed; a blank line is an empty span. */
  private static List<Span> lines(Text text) {
    var lines = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.value().charAt(i))) {
        lines.add(text.trim(new Span(start, i)));
        // CR and LF are one break: the empty line between them would part paragraphs.
        if (i + 1 < text.length()
            && text.value().charAt(i) == '\r'
            && text.value().charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private static void flush(Text text, List<Span> lines, List<Passage> passages) {
    if (isWrapped(text, lines)) {
      passages.add(Passage.plain(lines.getFirst().cover(lines.getLast())));
    } else {
      lines.forEach(line -> passages.add(Passage.plain(line)));
    }
    lines.clear();
  }

  /** Whether a margin, not the writer, broke the lines: most go on in the middle of a sentence. */
  private static boolean isWrapped(Text text, List<Span> lines) {
    if (lines.size() < 2) {
      return false;
    }
    var inner = lines.subList(0, lines.size() - 1);
    var later = lines.subList(1, lines.size());
    long goingOn = later.stream().filter(line -> startsInLowerCase(text, line)).count();
    return inner.stream().allMatch(l -> l.length() >= WRAPPED_MIN && l.length() <= WRAPPED_MAX)
        && lines.getLast().length() <= WRAPPED_MAX
        && goingOn * 2 >= later.size();
  }

  private static boolean startsInLowerCase(Text text, Span line) {
    return Character.isLowerCase(text.value().charAt(line.start()));
  }
}
