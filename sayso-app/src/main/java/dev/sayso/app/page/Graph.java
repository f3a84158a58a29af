package dev.sayso.app.page;

import dev.sayso.app.view.ReportView;
import dev.sayso.app.view.StoryView;
import dev.sayso.lineage.Derivation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who got it from whom, drawn: origins on the left, reports on the right.
 *
 * @param height of the drawing; it is {@link #WIDTH} wide
 * @param boxes origins and reports
 * @param lines from origins to reports and between reports
 */
public record Graph(int height, List<Box> boxes, List<Line> lines) {
  /** The width of every drawing. */
  public static final int WIDTH = 780;

  private static final int MOST_ORIGINS = 14;
  private static final int MOST_REPORTS = 26;
  private static final int ROW = 47;
  private static final int BOX = 38;
  private static final int LEFT = 2;
  private static final int BOX_WIDTH = 216;
  private static final int RIGHT = 474;
  private static final int LONGEST = 29;

  /**
   * A box.
   *
   * @param id its name within the drawing
   * @param style its name in style sheets
   * @param x its left edge
   * @param y its upper edge
   * @param label letter and words
   */
  public record Box(String id, String style, int x, int y, Label label) {
    public int width() {
      return BOX_WIDTH;
    }

    public int height() {
      return BOX;
    }
  }

  /**
   * What stands in a box.
   *
   * @param letter of a report, or empty
   * @param words cut to fit
   * @param full all of the words
   */
  public record Label(String letter, String words, String full) {}

  /**
   * A line.
   *
   * @param from the box it starts at
   * @param to the box it ends at
   * @param style its name in style sheets
   * @param path as SVG says it
   */
  public record Line(String from, String to, String style, String path) {}

  public Graph {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** Whether there is anything to draw, and not too much of it. */
  public boolean isDrawn() {
    return !lines.isEmpty();
  }

  /** The drawing of a story. */
  static Graph of(StoryView story, List<Origin> origins) {
    if (story.reports().size() > MOST_REPORTS) {
      return new Graph(0, List.of(), List.of());
    }
    return new Drawing(story, origins.subList(0, Math.min(MOST_ORIGINS, origins.size()))).graph();
  }

  /** Puts boxes and lines in place. */
  private static final class Drawing {
    private final StoryView story;
    private final List<Origin> origins;
    private final int height;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> middle = new HashMap<>();

    Drawing(StoryView story, List<Origin> origins) {
      this.story = story;
      this.origins = origins;
      this.height = Math.max(1, Math.max(origins.size(), story.reports().size())) * ROW;
    }

    Graph graph() {
      place();
      for (int i = 0; i < origins.size(); i++) {
        origin(i, origins.get(i));
      }
      story.lineage().forEach(row -> arc(row.from(), row.to(), row.derivation().kind()));
      return new Graph(height, boxes, lines);
    }

    private void place() {
      for (int i = 0; i < origins.size(); i++) {
        var name = origins.get(i).name();
        box("o" + i, "o", LEFT, top(i, origins.size()), new Label("", clipped(name), name));
      }
      var reports = story.reports();
      for (int i = 0; i < reports.size(); i++) {
        var report = reports.get(i);
        var label = new Label(report.letter(), clipped(report.outlet()), report.outlet());
        box(report.letter(), report.isCopy() ? "r cp" : "r", RIGHT, top(i, reports.size()), label);
      }
    }

    private int top(int index, int of) {
      return (height * (2 * index + 1)) / (2 * of) - BOX / 2;
    }

    private void box(String id, String style, int x, int y, Label label) {
      boxes.add(new Box(id, style, x, y, label));
      middle.put(id, y + BOX / 2);
    }

    private void origin(int index, Origin origin) {
      int y = middle.getOrDefault("o" + index, 0);
      for (var report : story.reports()) {
        if (origin.reaches(report.letter())) {
          int end = middle.getOrDefault(report.letter(), 0);
          int bend = (LEFT + BOX_WIDTH + RIGHT) / 2;
          var path =
              String.format(
                  Locale.ROOT,
                  "M%d,%d C%d,%d %d,%d %d,%d",
                  LEFT + BOX_WIDTH,
                  y,
                  bend,
                  y,
                  bend,
                  end,
                  RIGHT,
                  end);
          var style = origin.onlyDenies(report.letter()) ? "e dn" : "e";
          lines.add(new Line("o" + index, report.letter(), style, path));
        }
      }
    }

    /** From the right edge of one report to the right edge of another, with an arrowhead. */
    private void arc(ReportView from, ReportView to, Derivation.Kind kind) {
      int edge = RIGHT + BOX_WIDTH;
      int start = middle.getOrDefault(from.letter(), 0);
      int end = middle.getOrDefault(to.letter(), 0);
      int bulge = edge + Math.min(80, 24 + Math.abs(start - end) / 5);
      var path =
          String.format(
              Locale.ROOT,
              "M%d,%d C%d,%d %d,%d %d,%d m7,-5 l-7,5 l7,5",
              edge,
              start,
              bulge,
              start,
              bulge,
              end,
              edge + 2,
              end);
      lines.add(new Line(from.letter(), to.letter(), arcStyle(kind), path));
    }

    private static String arcStyle(Derivation.Kind kind) {
      return switch (kind) {
        case VERBATIM -> "e copy";
        case REWRITE, DECLARED -> "e via";
        case SHARED_QUOTE -> "e in";
      };
    }

    private static String clipped(String words) {
      if (words.codePointCount(0, words.length()) <= LONGEST) {
        return words;
      }
      return words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
  }
}
