package dev.sayso.app.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.app.Golden;
import dev.sayso.app.SampleDossier;
import dev.sayso.app.view.DossierView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFolderTest {
  private final DossierView view = DossierView.of(SampleDossier.dossier());

  @Test
  void everyTableIsAsItWas() throws IOException {
    for (var table : CsvFolder.tables(view)) {
      var out = new StringBuilder();
      table.write(out);
      Golden.assertSame("csv/" + table.name(), out.toString());
    }
  }

  @Test
  void theFolderIsMade(@TempDir Path folder) throws IOException {
    CsvFolder.write(view, folder.resolve("new/tables"));
    assertThat(Files.readString(folder.resolve("new/tables/rejects.csv")))
        .isEqualTo(
            String.join(
                "\r\n",
                "input,offset,code,message",
                "reports/8-broken.txt,17,text/encoding,Not UTF-8 at byte 17. Save it as UTF-8.",
                ""));
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    var table = CsvFolder.tables(view).get(8);
    var out = new StringBuilder();
    table.write(out);
    assertThat(table.name()).isEqualTo("timeline.csv");
    // The headline before it holds 🔥: two UTF-16 units, one code point.
    assertThat(out.toString()).contains("a hall at Pell Quay went up in flames on Tuesday,k7,");
  }

  @Test
  void cellsThatNeedItAreQuoted() throws IOException {
    var table = new Table("t.csv", "a b c d");
    table.add("plain", "a,b", "say \"it\"", "two\r\nlines");
    table.add(null, 1, "=SUM(A1)", "");
    var out = new StringBuilder();
    table.write(out);
    assertThat(out.toString())
        .isEqualTo(
            "a,b,c,d\r\nplain,\"a,b\",\"say \"\"it\"\"\",\"two\r\nlines\"\r\n,1,=SUM(A1),\r\n");
    assertThat(table.formulas()).isEqualTo(1);
  }
}
