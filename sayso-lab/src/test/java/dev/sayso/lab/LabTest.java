package dev.sayso.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabTest {
  @TempDir Path folder;

  private record Run(int status, String out, String err) {
    JsonNode json() throws IOException {
      return JsonMapper.builder().build().readTree(out.lines().toList().getLast());
    }
  }

  @Test
  void withoutALabItSaysWhichThereAre() {
    assertThat(run())
        .satisfies(run -> {
          assertThat(run.status()).isEqualTo(2);
          assertThat(run.err()).contains("Which lab?", "attribution", "gold");
          assertThat(run.out()).isEmpty();
        });
  }

  @Test
  void badArgumentsAreStatusTwo() {
    assertThat(run("gold").status()).isEqualTo(2);
    assertThat(run("weather", "--data", "x").status()).isEqualTo(2);
    assertThat(run("gold", "--data", "x", "--tolerance", "wide").status()).isEqualTo(2);
  }

  @Test
  void withoutDataItSaysWhatIsMissing() {
    var nowhere = folder.resolve("nowhere").toString();
    for (var lab : new String[] {"gold", "attribution", "chains", "speakers", "speed"}) {
      var run = run(lab, "--data", nowhere);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).startsWith("lab: no ").contains("nowhere").hasLineCount(1);
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void attributionPrintsATableAndJson() throws IOException {
    articles();
    var run = run("attribution", "--data", folder.toString(), "--json");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("source", "cue", "content", "triple", "unknown source");
    var json = run.json();
    for (var role : new String[] {"source", "cue", "content", "triple"}) {
      for (var score : new String[] {"p", "r", "f1", "jaccard"}) {
        assertThat(json.path(role).path(score).asDouble(-1)).isBetween(0.0, 1.0);
      }
    }
    assertThat(json.path("unknown_source").asDouble(-1)).isBetween(0.0, 1.0);
  }

  @Test
  void aTeacherWithoutTextsIsAnError() {
    var out = folder.resolve("some.weights").toString();
    var run = run("train-weights", "--data", "x", "--out", out, "--teacher", "y");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--teacher and --more go together");
  }

  @Test
  void chainsPrintsATableAndJson() throws IOException {
    var sheet = folder.resolve("chains.txt");
    Files.writeString(
        sheet,
        """
        The Herald reports that officials believe the wall had cracks.
          The Herald: officials believe the wall had cracks
          The Herald > officials: the wall had cracks
        """);
    var run = run("chains", "--data", sheet.toString(), "--json");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("2 or more");
    assertThat(run.json().path("chains").asDouble(-1)).isEqualTo(100);
  }

  @Test
  void speakersPrintsATableAndJson() throws IOException {
    Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        folder.resolve("reports/01.txt"),
        "Ferry sails again\n\nAnna Berg runs it. “We sail at dawn tomorrow,” Berg said.\n");
    Files.writeString(
        folder.resolve("speakers.tsv"),
        "report\tquote\tspeaker\tform\n01\tWe sail at dawn\tAnna Berg\tsurname\n");
    var run = run("speakers", "--data", folder.toString(), "--json");
    assertThat(run.status()).isZero();
    assertThat(run.json().path("wrong").asDouble(-1)).isZero();
    assertThat(run.json().path("unknown").asDouble(-1)).isZero();
  }

  @Test
  void speedPrintsATableAndJson() throws IOException {
    var body = "The mayor said that the bridge was safe. It rained all night. ".repeat(20);
    Files.writeString(
        folder.resolve("some.jsonl"),
        "{\"title\":\"Bridge is safe\",\"content_original\":\"" + body + "\"}\n");
    var run = run("speed", "--data", folder.toString(), "--json");
    assertThat(run.status()).isZero();
    assertThat(run.json().path("reports_per_s").asDouble(-1)).isPositive();
    assertThat(run.json().path("steps").path("model").path("ms").asDouble(-1)).isPositive();
    assertThat(run.json().path("limit").path("model_share").asDouble(-1)).isPositive();
  }

  @Test
  void goldPrintsATableAndJson() throws IOException {
    story();
    var run = run("gold", "--data", folder.toString(), "--json", "--misses");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("hits / all").contains("entities 01 “Olaf”: not in 01");
    for (var kind :
        new String[] {
          "statements",
          "sources",
          "chains",
          "certainty",
          "polarity",
          "debris",
          "body",
          "entities",
          "dates",
          "claims",
          "origins",
          "differences"
        }) {
      assertThat(run.json().path(kind).asDouble(-1)).isBetween(0.0, 100.0);
    }
  }

  @Test
  void scoresAreComparedWithEarlierOnes() throws IOException {
    story();
    var file = folder.resolve("expected.tsv");
    String[] compare = {"gold", "--data", folder.toString(), "--expected", file.toString()};
    var update =
        new String[] {compare[0], compare[1], compare[2], compare[3], compare[4], "--update"};
    assertThat(run(update).status()).isZero();
    assertThat(run(compare).status()).isZero();
    var kept = Files.readString(file);
    assertThat(kept).contains("gold\t" + folder.getFileName() + "\tentities\t0\n");
    Files.writeString(file, kept.replace("entities\t0", "entities\t50"));
    var other = run(compare);
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.out()).contains("entities: expected 50, now 0");
    assertThat(run(update).status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(kept);
  }

  @Test
  void updatingNeedsAFile() throws IOException {
    story();
    var run = run("gold", "--data", folder.toString(), "--update");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--update needs --expected");
  }

  private void articles() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(
        folder.resolve("text/dike.txt"), "Dike holds 😀\n\nThe mayor said the dike held.\n");
    Files.writeString(
        folder.resolve("attributions/dike_ann.ann"),
        """
        T1\tSource 14 23\tThe mayor
        T2\tCue 24 28\tsaid
        T3\tContent 29 42\tthe dike held
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        """);
  }

  private void story() throws IOException {
    Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        folder.resolve("reports/01-gazette.txt"), "Dike holds\n\nThe mayor said the dike held.\n");
    Files.writeString(
        folder.resolve("gold.json"),
        """
        {"entities": [{"name": "Olaf", "variants": ["Olaf"], "docs": ["01"]}]}
        """);
  }

  private static Run run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var commandLine = Lab.commandLine();
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int status = commandLine.execute(arguments);
    return new Run(status, out.toString(), err.toString());
  }
}
