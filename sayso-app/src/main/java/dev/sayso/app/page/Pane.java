package dev.sayso.app.page;

import dev.sayso.app.view.Phrases;
import dev.sayso.app.view.ReportView;
import dev.sayso.document.Block;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one report beside the claims.
 *
 * @param report the report
 * @param parts all of its text, in order
 * @param passages how many passages are marked
 */
public record Pane(ReportView report, List<Part> parts, int passages) {
  public Pane {
    parts = List.copyOf(parts);
  }

  /** The pane of a report with these marks. */
  static Pane of(ReportView report, List<PassageMark> marks) {
    int shown =
        (int)
            marks.stream()
                .filter(mark -> !mark.style().equals(PassageMark.REFERENCE))
                .map(PassageMark::span)
                .distinct()
                .count();
    return new Pane(report, parts(report, marks), shown);
  }

  /** How many lines are set aside. */
  public int furniture() {
    int lines = 0;
    for (var part : parts) {
      if (part instanceof Part.Furniture furniture) {
        lines += furniture.lines().size();
      }
    }
    return lines;
  }

  /** "3 lines of page furniture". */
  public static String furnitureWords(int lines) {
    return Phrases.count(lines, "line") + " of page furniture";
  }

  private static List<Part> parts(ReportView report, List<PassageMark> marks) {
    var document = report.document();
    var cutter = new Cutter(document.text(), report.letter(), marks);
    var parts = new ArrayList<Part>();
    var furniture = new ArrayList<Part.Line>();
    for (var block : document.blocks()) {
      if (block.kind() != Block.Kind.DEBRIS) {
        setAside(furniture, parts);
      }
      for (var line : lines(report, block.span())) {
        var pieces = cutter.pieces(line);
        switch (block.kind()) {
          case HEADLINE -> parts.add(new Part.Heading(pieces));
          case BODY -> parts.add(new Part.Paragraph(pieces));
          case CREDIT -> parts.add(new Part.Credit(pieces));
          case DEBRIS -> furniture.add(new Part.Line(pieces, block.why()));
        }
      }
    }
    setAside(furniture, parts);
    return parts;
  }

  private static void setAside(List<Part.Line> furniture, List<Part> parts) {
    if (!furniture.isEmpty()) {
      parts.add(new Part.Furniture(List.copyOf(furniture)));
      furniture.clear();
    }
  }

  /** The lines of a block, trimmed; blank ones are left out. */
  private static List<Span> lines(ReportView report, Span block) {
    var text = report.document().text();
    var lines = new ArrayList<Span>();
    int start = block.start();
    while (start < block.end()) {
      int end = text.value().indexOf('\n', start, block.end());
      var line = text.trim(new Span(start, end < 0 ? block.end() : end));
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end < 0 ? block.end() : end + 1;
    }
    return lines;
  }
}
