package dev.sayso.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes lines that fit a width. */
final class Page {
  /** Behind a longer lead, further lines do not stand under the first one's words. */
  private static final int LONG_LEAD = 12;

  private static final Pattern SPACES = Pattern.compile(" +");

  private final Appendable out;
  private final Paint paint;
  private final int width;

  /**
   * Writes to {@code out}.
   *
   * @param width in cells, at least 20
   */
  Page(Appendable out, Paint paint, int width) {
    this.out = out;
    this.paint = paint;
    this.width = Math.max(20, width);
  }

  Paint paint() {
    return paint;
  }

  /** An empty line. */
  void gap() throws IOException {
    out.append('\n');
  }

  /** A heading with a rule under it. */
  void heading(String words) throws IOException {
    lines("", words, Paint.Ink.TITLE);
    int length = Math.min(width, Cells.width(Cells.tame(words)));
    out.append(paint.of(Paint.Ink.QUIET, "─".repeat(length))).append('\n');
  }

  /** A paragraph: every line indented as far as {@code lead} is wide. */
  void lines(String lead, String words, Paint.Ink... ink) throws IOException {
    var first = Cells.tame(lead);
    var further = " ".repeat(Cells.width(first));
    boolean isFirst = true;
    for (var line : wrapped(Cells.tame(words), 0, width - Cells.width(first))) {
      out.append(isFirst ? first : further).append(inked(line, ink)).append('\n');
      isFirst = false;
    }
  }

  /** A paragraph behind a lead in colour. */
  void marked(String margin, String lead, Paint.Ink leadInk, String words, Paint.Ink... ink)
      throws IOException {
    var mark = Cells.tame(lead);
    int first = margin.length() + Cells.width(mark) + 1;
    int indent = Cells.width(mark) > LONG_LEAD ? margin.length() + 2 : first;
    boolean isFirst = true;
    for (var line : wrapped(Cells.tame(words), first - indent, width - indent)) {
      out.append(
              isFirst
                  ? margin + paint.of(leadInk, mark) + (line.isEmpty() ? "" : " ")
                  : " ".repeat(indent))
          .append(inked(line, ink))
          .append('\n');
      isFirst = false;
    }
  }

  private String inked(String line, Paint.Ink... ink) {
    return ink.length == 0 ? line : paint.of(ink[0], line);
  }

  /**
   * Words in lines; a word longer than the room is cut.
   *
   * @param taken how much of the first line is taken already
   */
  static List<String> wrapped(String words, int taken, int room) {
    int cells = Math.max(8, room);
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int used = Math.min(taken, cells);
    for (var word : SPACES.splitAsStream(words).toList()) {
      for (var piece : pieces(word, cells)) {
        int needed = Cells.width(piece);
        if (used > 0 && used + gap(line) + needed > cells) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        used += needed + gap(line);
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int gap(StringBuilder line) {
    return line.isEmpty() ? 0 : 1;
  }

  private static List<String> pieces(String word, int cells) {
    if (Cells.width(word) <= cells) {
      return List.of(word);
    }
    var pieces = new ArrayList<String>();
    int start = 0;
    int used = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int needed = Cells.width(word.codePointAt(i));
      if (used + needed > cells) {
        pieces.add(word.substring(start, i));
        start = i;
        used = 0;
      }
      used += needed;
    }
    pieces.add(word.substring(start));
    return pieces;
  }
}
