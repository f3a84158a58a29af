package dev.sayso.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLinesTest {
  @TempDir Path folder;

  @Test
  void filesAreReadInOrderPackedOrNot() throws IOException {
    Files.writeString(folder.resolve("b.jsonl"), "{\"n\":3}\n{\"n\":4}\n");
    try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
      out.write("{\"n\":1}\n{\"n\":2}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(ArticleLines.in(folder).first(3, one -> one.path("n").asInt() != 2))
        .extracting(one -> one.path("n").asInt())
        .containsExactly(1, 3, 4);
  }

  @Test
  void aFolderWithoutLinesIsNamed() {
    assertThatThrownBy(() -> ArticleLines.in(folder))
        .isInstanceOf(NoDataException.class)
        .hasMessageContaining(folder.toString());
  }
}
