package dev.sayso.app.csv;

import dev.sayso.app.view.DossierView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the tables of a dossier into a folder. */
public final class CsvFolder {
  private CsvFolder() {}

  /**
   * Writes all tables; makes the folder if there is none, and puts new tables over old ones.
   *
   * @return how many cells a spreadsheet may take for a formula
   */
  public static long write(DossierView view, Path folder) throws IOException {
    Files.createDirectories(folder);
    long formulas = 0;
    for (var table : tables(view)) {
      try (var out = Files.newBufferedWriter(folder.resolve(table.name()))) {
        table.write(out);
      }
      formulas += table.formulas();
    }
    return formulas;
  }

  /** The tables of a dossier. */
  static List<Table> tables(DossierView view) {
    var ofReports = new ReportTables();
    var ofStories = new StoryTables();
    for (var story : view.stories()) {
      ofReports.add(story);
      ofStories.add(story);
    }
    var rejects = new Table("rejects.csv", "input offset code message");
    view.dossier()
        .rejects()
        .forEach(r -> rejects.add(r.input(), r.offset(), r.code(), r.message()));
    return Stream.of(ofReports.tables(), ofStories.tables(), List.of(rejects))
        .flatMap(List::stream)
        .toList();
  }
}
