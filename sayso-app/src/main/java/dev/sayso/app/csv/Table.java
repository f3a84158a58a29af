package dev.sayso.app.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under column names, written as RFC 4180 has it. */
final class Table {
  private final String name;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param name of its file
   * @param columns their names, parted by a blank
   */
  Table(String name, String columns) {
    this.name = name;
    this.columns = List.of(columns.split(" "));
  }

  String name() {
    return name;
  }

  /** Adds a row; nothing known is an empty cell. */
  void add(@Nullable Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          name + " has " + columns.size() + " columns, not " + cells.length);
    }
    var row = new ArrayList<String>();
    for (var cell : cells) {
      row.add(cell == null ? "" : cell.toString());
    }
    rows.add(row);
  }

  /** How many cells a spreadsheet may take for a formula. */
  long formulas() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0)
        .count();
  }

  void write(Appendable out) throws IOException {
    line(columns, out);
    for (var row : rows) {
      line(row, out);
    }
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append("\r\n");
  }

  private static String cell(String value) {
    boolean quoted = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
