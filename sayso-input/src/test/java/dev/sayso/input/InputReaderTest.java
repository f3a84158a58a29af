package dev.sayso.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.document.Document;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {
  private static final String REPORT = "Ferry sails\n\nThe ferry will sail on Monday, they said.\n";

  @TempDir Path folder;

  @Test
  void aFolderIsReadInTheOrderOfItsNames() throws IOException {
    write("b.txt", REPORT + "b");
    write("a/z.html", "<p>" + REPORT + "z");
    write("a.txt", REPORT + "a");
    assertThat(read(folder.toString()))
        .containsExactly("read a/z.html", "read a.txt", "read b.txt");
  }

  @Test
  void whatIsPlainlyNoReportIsLeftAsideInAFolder() throws IOException {
    write("a.txt", REPORT);
    write("README.md", "# Notes");
    write("gold.json", "{}");
    write("ferry.png", "x");
    write(".hidden.txt", REPORT);
    write("LICENSE", "free");
    assertThat(read(folder.toString()))
        .containsExactlyInAnyOrder(
            "read a.txt",
            "skipped README.md: notes about a folder",
            "skipped gold.json: data",
            "skipped ferry.png: an image",
            "skipped LICENSE: notes about a folder");
  }

  @Test
  void whatMayHoldReportsIsNotLeftAsideInSilence() throws IOException {
    write("a.txt", REPORT);
    write("b.pdf", "%PDF-1.4");
    assertThat(read(folder.toString())).contains("rejected b.pdf: null input/unsupported");
  }

  @Test
  void aNamedFileIsNeverLeftAside() throws IOException {
    write("ferry.png", "x");
    write("notes.md", REPORT);
    assertThat(read(folder + "/ferry.png", folder + "/notes.md"))
        .containsExactly("rejected ferry.png: null input/unsupported", "read notes.md");
  }

  @Test
  void aFolderWithoutReportsIsRejected() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(read(folder + "/empty")).containsExactly("rejected empty: null input/no-reports");
  }

  @Test
  void whatIsNotThereIsRejected() {
    assertThat(read(folder + "/none.txt"))
        .containsExactly("rejected none.txt: null input/not-found");
    assertThat(read("a\u0000b")).hasSize(1);
  }

  @Test
  void oneBadFileDoesNotStopTheRun() throws IOException {
    write("a.txt", "");
    write("b.txt", REPORT);
    assertThat(read(folder.toString()))
        .containsExactly("rejected a.txt: null input/empty", "read b.txt");
  }

  @Test
  void linksInACircleAreFollowedOnce() throws IOException {
    write("a/a.txt", REPORT);
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    assertThat(read(folder.toString()))
        .containsExactlyInAnyOrder("read a/a.txt", "skipped a/self: not a regular file");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    write("a.txt", REPORT);
    assertThat(read(folder + "/a.txt", folder.toString(), folder + "/a.txt"))
        .startsWith("read a.txt")
        .filteredOn(line -> line.startsWith("read"))
        .hasSize(1);
  }

  @Test
  void aHugeFileIsRejectedWithoutReadingIt() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    assertThat(read(folder + "/huge.txt"))
        .containsExactly("rejected huge.txt: 67108864 input/too-large");
  }

  @Test
  void aFileAtTheLimitIsRead() throws IOException {
    write("a.txt", "0123456789");
    write("b.txt", "01234567890");
    var reader = new InputReader(new InputSettings(10, 10, null));
    assertThat(read(reader, List.of(folder.toString())))
        .containsExactly("read a.txt", "rejected b.txt: 10 input/too-large");
  }

  @Test
  void aTextThatIsTooLongForOneReportIsRejected() throws IOException {
    write("a.txt", "0123456789");
    write("b.txt", "01234567890");
    var reader = new InputReader(new InputSettings(100, 10, null));
    assertThat(read(reader, List.of(folder.toString())))
        .containsExactly("read a.txt", "rejected b.txt: null input/too-long");
  }

  @Test
  void whatTheFileSystemSaysHasACode() {
    assertThat(Trouble.of("a", new NoSuchFileException("a")).code()).isEqualTo("input/vanished");
    assertThat(Trouble.of("a", new AccessDeniedException("a")).code())
        .isEqualTo("input/no-permission");
    assertThat(Trouble.of("a", new IOException("disk")).code()).isEqualTo("input/unreadable");
  }

  @Test
  void equalBytesAreOneReport() throws IOException {
    write("b.txt", REPORT);
    write("a.txt", REPORT);
    write("c.txt", REPORT + "More.");
    var documents = new ArrayList<Document>();
    new InputReader(InputSettings.DEFAULTS)
        .read(
            List.of(folder.toString()),
            outcome -> {
              if (outcome instanceof Outcome.Read(var document)) {
                documents.add(document);
              }
            });
    var forth = Copies.merge(documents);
    assertThat(forth).extracting(d -> name(d.receipt().input())).containsExactly("a.txt", "c.txt");
    assertThat(forth.getFirst().receipt().copies())
        .extracting(InputReaderTest::name)
        .containsExactly("b.txt");
    assertThat(Copies.merge(documents.reversed())).isEqualTo(forth);
  }

  private void write(String name, String content) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
  }

  private List<String> read(String... paths) {
    return read(new InputReader(InputSettings.DEFAULTS), List.of(paths));
  }

  private List<String> read(InputReader reader, List<String> paths) {
    var lines = new ArrayList<String>();
    reader.read(paths, outcome -> lines.add(line(outcome)));
    return lines;
  }

  private String line(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(var document) -> "read " + local(document.receipt().input());
      case Outcome.Rejected(var reject) ->
          "rejected " + local(reject.input()) + ": " + reject.offset() + " " + reject.code();
      case Outcome.Skipped(var input, var why) -> "skipped " + local(input) + ": " + why;
    };
  }

  private String local(String input) {
    var root = folder.toString().replace('\\', '/') + "/";
    return input.startsWith(root) ? input.substring(root.length()) : input;
  }

  private static String name(String input) {
    return input.substring(input.lastIndexOf('/') + 1);
  }
}
