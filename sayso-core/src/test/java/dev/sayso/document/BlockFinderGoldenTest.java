package dev.sayso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole texts, each followed by its blocks. With {@code -Dgolden.update} the blocks are written
 * anew.
 */
class BlockFinderGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/blocks");
  private static final String LINE = "\n======== blocks ========\n";

  static Stream<Path> texts() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void blocksAreAsTheyWere(Path file) throws IOException {
    var golden = Files.readString(file);
    int at = golden.contains(LINE) ? golden.indexOf(LINE) : golden.length();
    var text = golden.substring(0, at);
    var now = text + LINE + BlockPrinter.blocks(text) + "\n";
    if (System.getProperty("golden.update") != null) {
      Files.writeString(file, now);
    }
    assertThat(now).isEqualTo(Files.readString(file));
  }
}
