package dev.sayso.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaysoCommandTest {
  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>(Map.of("COLUMNS", "80"));
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private boolean terminal;
  private String good = "";
  private String bad = "";

  @BeforeEach
  void inputs() throws IOException {
    good =
        write(
            "good.txt",
            "Bridge closed after ice storm\n\nThe bridge was closed, the mayor said.\n"
                .getBytes(StandardCharsets.UTF_8));
    bad = write("bad.txt", new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7});
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private int run(String... args) {
    return run(out, args);
  }

  private int run(OutputStream to, String... args) {
    return SaysoCommand.run(
        new Surroundings(to, new PrintWriter(err, true), environment, terminal, false), args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void allReadIsZero() {
    assertThat(run("read", good)).isZero();
    assertThat(printed()).contains("1 report");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void someRejectedIsOne() {
    assertThat(run("read", good, bad)).isEqualTo(1);
    assertThat(err.toString()).contains("rejected " + bad).contains("1 of 2 inputs rejected");
    assertThat(printed()).contains("1 report");
  }

  @Test
  void nothingReadableIsTwo() {
    assertThat(run("read", bad)).isEqualTo(2);
    assertThat(printed()).isEmpty();
    assertThat(err.toString()).contains("nothing could be read");
  }

  @Test
  void rejectsStandInTheJson() {
    assertThat(run("read", good, bad, "--format", "json")).isEqualTo(1);
    assertThat(printed()).contains("\"urn:sayso:dossier:1\"").contains(bad.replace("\\", "\\\\"));
  }

  @Test
  void badArgumentsAreTwoAndOneLine() {
    for (var args :
        new String[][] {
          {"serve"},
          {"read"},
          {"read", good, "--frobnicate"},
          {"read", good, "--format", "pdf"},
          {"read", good, "--as-of", "yesterday"},
          {"read", good, "--format", "csv"},
          {"read", good, "-o", folder.toString()},
          {"read", good, "-o", folder.resolve("no/such/file.html").toString()}
        }) {
      err.getBuffer().setLength(0);
      assertThat(run(args)).as(String.join(" ", args)).isEqualTo(2);
      assertThat(err.toString()).startsWith("sayso: ").hasLineCount(1);
    }
    assertThat(printed()).isEmpty();
  }

  @Test
  void extractGivesALineAnInput() {
    assertThat(run("extract", good, bad)).isEqualTo(1);
    assertThat(printed())
        .hasLineCount(1)
        .contains("\"text\":\"The bridge was closed, the mayor said.\"");
    assertThat(run("extract", bad)).isEqualTo(2);
  }

  @Test
  void noCommandShowsHowItIsUsed() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: sayso");
  }

  @Test
  void versionAndHelpAreZero() {
    assertThat(run("--version")).isZero();
    assertThat(printed()).matches("sayso \\d+\\.\\d+\\.\\d+.*\\R");
    assertThat(run("read", "--help")).isZero();
    assertThat(printed()).contains("Examples:").contains("--as-of");
  }

  @Test
  void theNameOfTheFileTellsItsForm() throws IOException {
    var file = folder.resolve("story.html");
    assertThat(run("read", good, "-o", file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("<!doctype html>");
    assertThat(printed()).isEmpty();
    var json = folder.resolve("story.json");
    assertThat(run("read", good, "-o", json.toString())).isZero();
    assertThat(Files.readString(json)).startsWith("{");
  }

  @Test
  void csvFillsAFolder() {
    assertThat(run("read", good, "--format", "csv", "-o", folder.resolve("t").toString())).isZero();
    assertThat(folder.resolve("t/reports.csv")).exists();
  }

  @Test
  void theOrderOfInputsMakesNoDifference() throws IOException {
    var other =
        write(
            "other.txt",
            "Fair opens\n\nThe fair opened, the parish said.\n".getBytes(StandardCharsets.UTF_8));
    run("read", good, other, "--format", "json");
    var first = printed();
    out.reset();
    run("read", other, good, "--format", "json");
    assertThat(printed()).isEqualTo(first);
  }

  @Test
  void coloursComeOnlyWhereTheyAreWanted() {
    run("read", good);
    assertThat(printed()).doesNotContain("\u001b");
    out.reset();
    terminal = true;
    run("read", good);
    assertThat(printed()).contains("\u001b");
    out.reset();
    environment.put("TERM", "dumb");
    run("read", good);
    assertThat(printed()).doesNotContain("\u001b");
    environment.put("CLICOLOR_FORCE", "1");
    run("read", good);
    assertThat(printed()).contains("\u001b");
    out.reset();
    environment.put("NO_COLOR", "1");
    run("read", good);
    assertThat(printed()).doesNotContain("\u001b");
    run("read", good, "--color", "always");
    assertThat(printed()).contains("\u001b");
  }

  @Test
  void aReaderWhoLeavesEndsItQuietly() {
    for (var form : Format.values()) {
      if (form != Format.CSV) {
        assertThat(run(failing("Broken pipe"), "read", good, "--format", form.name())).isZero();
      }
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFullDiskIsSaid() {
    assertThat(run(failing("No space left on device"), "read", good)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("sayso: cannot write the results: No space left on device\n");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
