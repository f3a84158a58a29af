package dev.sayso.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.lab.bench.NoDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir Path folder;

  @BeforeEach
  void aLayout() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
  }

  @Test
  void theFirstAnnotatorByNameCounts() throws IOException {
    file("text/big_fire.txt");
    file("attributions/big_fire_zoe.ann");
    file("attributions/big_fire_adam.ann");
    assertThat(Corpus.in(folder).articles())
        .extracting(article -> String.valueOf(article.marks().getFileName()))
        .containsExactly("big_fire_adam.ann");
  }

  @Test
  void aNameThatBeginsLikeAnotherIsNotMixedUp() throws IOException {
    file("text/fire.txt");
    file("text/fire_two.txt");
    file("attributions/fire_two_adam.ann");
    file("attributions/fire_zoe.ann");
    assertThat(Corpus.in(folder).articles())
        .extracting(article -> String.valueOf(article.marks().getFileName()))
        .containsExactly("fire_zoe.ann", "fire_two_adam.ann");
  }

  @Test
  void anArticleThatNobodyMarkedIsLeftOut() throws IOException {
    file("text/a.txt");
    file("text/b.txt");
    file("text/b.md");
    file("attributions/b_adam.ann");
    assertThat(Corpus.in(folder).articles()).hasSize(1);
  }

  @Test
  void withoutArticlesThereIsNoData() throws IOException {
    assertThatThrownBy(() -> Corpus.in(folder)).isInstanceOf(NoDataException.class);
    Files.delete(folder.resolve("text"));
    assertThatThrownBy(() -> Corpus.in(folder))
        .isInstanceOf(NoDataException.class)
        .hasMessageContaining("no folder");
  }

  private void file(String name) throws IOException {
    Files.writeString(folder.resolve(name), "");
  }
}
