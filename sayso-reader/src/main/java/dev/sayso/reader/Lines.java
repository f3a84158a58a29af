package dev.sayso.reader;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts paragraphs into the lines that are paragraphs of their own: the points of a list. */
final class Lines {
  private static final String POINTS = "•◦▪‣·*-–—";
  private static final String ENDS = ".!?:;…”\"’'";

  private Lines() {}

  /**
   * The paragraphs, cut where a line ends like a sentence or the next one begins like a point. Else
   * a line's end is only where the text was wrapped.
   */
  static List<Span> of(Text text, Collection<Span> paragraphs) {
    var lines = new ArrayList<Span>();
    for (var paragraph : paragraphs) {
      int from = paragraph.start();
      for (int at = from; at < paragraph.end(); at++) {
        if (text.value().charAt(at) == '\n' && parts(text, paragraph, at)) {
          lines.add(new Span(from, at + 1));
          from = at + 1;
        }
      }
      lines.add(new Span(from, paragraph.end()));
    }
    return lines.stream().filter(line -> !text.slice(line).isBlank()).toList();
  }

  private static boolean parts(Text text, Span paragraph, int end) {
    int before = end - 1;
    while (before > paragraph.start() && text.value().charAt(before) == ' ') {
      before--;
    }
    int after = end + 1;
    while (after < paragraph.end() && Character.isWhitespace(text.value().charAt(after))) {
      after++;
    }
    return (before >= paragraph.start() && ENDS.indexOf(text.value().charAt(before)) >= 0)
        || (after < paragraph.end() && POINTS.indexOf(text.value().charAt(after)) >= 0);
  }
}
