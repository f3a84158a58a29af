package dev.sayso.lab.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells, shown in plain columns: the first to the left, the others to the right.
 *
 * @param rows the rows, the headings first; all of one length
 */
public record Table(List<List<String>> rows) {
  private static final String GAP = "  ";

  public Table {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.stream().map(List::size).distinct().count() > 1) {
      throw new IllegalArgumentException("rows of different length");
    }
  }

  /** The lines of the table, without blanks at their ends. */
  public List<String> lines() {
    var widths = new ArrayList<Integer>();
    for (int column = 0; !rows.isEmpty() && column < rows.getFirst().size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, List<Integer> widths) {
    var line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      var padding = " ".repeat(widths.get(column) - cell.length());
      line.append(column == 0 ? cell + padding : GAP + padding + cell);
    }
    return line.toString().stripTrailing();
  }
}
