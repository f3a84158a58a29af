package dev.sayso.app.page;

import dev.sayso.app.view.DifferenceView;
import dev.sayso.app.view.ReportView;
import dev.sayso.assessment.Difference;
import dev.sayso.quantity.Quantity;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of several reports on one scale.
 *
 * @param height of the drawing; it is 430 wide
 * @param label what it shows, in words
 * @param ticks the scale
 * @param bars one for each wording
 */
public record Strip(int height, String label, List<Tick> ticks, List<Bar> bars) {
  private static final int ROW = 28;
  private static final int TOP = 34;
  private static final int MOST = 10;

  /** A mark of the scale. */
  public record Tick(long x, String words) {}

  /**
   * One number.
   *
   * @param y its middle
   * @param letters the reports that have it
   * @param style its name in style sheets
   * @param path as SVG says it
   * @param caption its words
   */
  public record Bar(int y, String letters, String style, String path, Tick caption) {}

  /** A wording with what it means. */
  private record Row(DifferenceView.Item item, Quantity quantity) {}

  public Strip {
    ticks = List.copyOf(ticks);
    bars = List.copyOf(bars);
  }

  /** The strip of a difference in numbers; none if fewer than two of them were understood. */
  public static @Nullable Strip of(DifferenceView difference) {
    if (difference.difference().kind() != Difference.Kind.NUMBER) {
      return null;
    }
    var rows = new ArrayList<Row>();
    for (var item : difference.items()) {
      quantity(item).ifPresent(quantity -> rows.add(new Row(item, quantity)));
    }
    boolean oneUnit =
        rows.stream().map(row -> Objects.toString(row.quantity().unit())).distinct().count() == 1;
    return rows.size() < 2 || rows.size() > MOST || !oneUnit ? null : drawn(rows);
  }

  private static Optional<Quantity> quantity(DifferenceView.Item item) {
    ReportView report = item.first();
    Span span = item.items().getFirst().quote().span();
    return report.reading().quantities().stream()
        .filter(quantity -> quantity.span().overlaps(span))
        .findFirst();
  }

  private static Strip drawn(List<Row> rows) {
    var scale = Scale.of(rows.stream().map(Row::quantity).toList());
    var bars = new ArrayList<Bar>();
    for (var row : rows) {
      int y = TOP + bars.size() * ROW;
      var shape = scale.shape(row.quantity(), y);
      bars.add(
          new Bar(
              y,
              String.join(" ", row.item().letters()),
              shape.style(),
              shape.path(),
              new Tick(shape.end() + 10, clipped(row.item().words()))));
    }
    var label =
        "Numbers on one scale: "
            + String.join("; ", rows.stream().map(row -> row.item().words()).toList());
    return new Strip(TOP + rows.size() * ROW - 8, label, scale.ticks(), bars);
  }

  private static String clipped(String words) {
    int most = 26;
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  /** A shape that stands for a number, and where it ends. */
  private record Shape(String style, String path, long end) {}

  /**
   * Values on a line.
   *
   * @param low the value at its left end
   * @param high the value at its right end
   */
  private record Scale(double low, double high) {
    private static final int LEFT = 64;
    private static final int RIGHT = 260;

    static Scale of(List<Quantity> quantities) {
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (var quantity : quantities) {
        for (var value : new Double[] {quantity.low(), quantity.high()}) {
          if (value != null && Double.isFinite(value)) {
            least = Math.min(least, value);
            most = Math.max(most, value);
          }
        }
      }
      double from = least > most / 2 && most > least ? least - (most - least) / 2 : 0;
      return new Scale(Math.min(from, least), Math.max(most, from + 1));
    }

    long x(double value) {
      double share = Math.clamp((value - low) / (high - low), 0, 1);
      return Math.round(LEFT + share * (RIGHT - LEFT));
    }

    Shape shape(Quantity quantity, int y) {
      Double from = quantity.low();
      Double to = quantity.high();
      if (from == null) {
        return bar("sb soft", LEFT, x(Objects.requireNonNull(to)), y);
      }
      long x = x(from);
      if (to == null) {
        return new Shape(
            "arr", dot(x, y) + " M" + (x + 7) + "," + y + " h26 m-6,-5 l6,5 l-6,5", x + 36);
      }
      return to.equals(from) ? new Shape("dotn", dot(x, y), x + 8) : bar("sb", x, x(to), y);
    }

    private static Shape bar(String style, long from, long to, int y) {
      long width = Math.max(4, to - from);
      var path = "M" + from + "," + (y - 8) + " h" + width + " v16 h-" + width + " z";
      return new Shape(style, path, from + width);
    }

    private static String dot(long x, int y) {
      return "M" + (x - 6) + "," + y + " a6,6 0 1 0 12,0 a6,6 0 1 0 -12,0";
    }

    List<Tick> ticks() {
      var ticks = new ArrayList<Tick>();
      double step = step((high - low) / 3);
      double first = Math.ceil(low / step) * step;
      for (int i = 0; first + i * step <= high * 1.0001 && i < 8; i++) {
        double value = first + i * step;
        ticks.add(new Tick(x(value), words(value)));
      }
      return ticks;
    }

    /** 1, 2 or 5 times a power of ten, no less than {@code rough}. */
    private static double step(double rough) {
      double power = Math.pow(10, Math.floor(Math.log10(rough)));
      for (int factor : new int[] {1, 2, 5}) {
        if (factor * power >= rough * 0.999) {
          return factor * power;
        }
      }
      return 10 * power;
    }

    private static String words(double value) {
      double million = 1e6;
      return Math.abs(value) >= million ? plain(value / million) + " m" : plain(value);
    }

    private static String plain(double value) {
      return new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString();
    }
  }
}
