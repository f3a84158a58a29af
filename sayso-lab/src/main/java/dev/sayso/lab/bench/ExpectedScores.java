package dev.sayso.lab.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The scores of earlier runs, as {@code expected.tsv} keeps them.
 *
 * @param rows one a score
 */
record ExpectedScores(List<Row> rows) {
  private static final String HEAD = "lab\tdata set\tkey\tvalue";
  private static final int CELLS = 4;

  /** A score that one lab gave on one data set. */
  record Row(String lab, String dataSet, String key, BigDecimal value) {}

  ExpectedScores {
    rows = List.copyOf(rows);
  }

  /** The scores in a file; none if there is no such file. */
  static ExpectedScores in(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new ExpectedScores(List.of());
    }
    var rows = new ArrayList<Row>();
    for (var line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.equals(HEAD)) {
        rows.add(row(line));
      }
    }
    return new ExpectedScores(rows);
  }

  private static Row row(String line) throws NoDataException {
    var cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new NoDataException("not a row of expected scores: " + line);
    }
    try {
      return new Row(cells[0], cells[1], cells[2], new BigDecimal(cells[3]));
    } catch (NumberFormatException e) {
      throw new NoDataException("not a score: " + line);
    }
  }

  /** These scores with those of one run in place of the ones it gave before. */
  ExpectedScores with(String lab, String dataSet, Map<String, BigDecimal> scores) {
    var updated = new ArrayList<>(rows);
    updated.removeIf(row -> row.lab().equals(lab) && row.dataSet().equals(dataSet));
    scores.forEach((key, value) -> updated.add(new Row(lab, dataSet, key, value)));
    updated.sort(Comparator.comparing(Row::lab).thenComparing(Row::dataSet));
    return new ExpectedScores(updated);
  }

  /** How the scores of one run differ from these, a line each; empty if they do not. */
  List<String> differences(
      String lab, String dataSet, Map<String, BigDecimal> scores, BigDecimal tolerance) {
    var differences = new ArrayList<String>();
    for (var row : rows) {
      if (row.lab().equals(lab) && row.dataSet().equals(dataSet)) {
        var now = scores.get(row.key());
        if (now == null || now.subtract(row.value()).abs().compareTo(tolerance) > 0) {
          differences.add(row.key() + ": expected " + row.value() + ", now " + now);
        }
      }
    }
    return differences;
  }

  /** Writes the scores, sorted by lab and data set. */
  void write(Path file) throws IOException {
    var text = new StringBuilder(HEAD).append('\n');
    for (var row : rows) {
      text.append(String.join("\t", row.lab(), row.dataSet(), row.key()));
      text.append('\t').append(row.value().toPlainString()).append('\n');
    }
    Files.writeString(file, text);
  }
}
