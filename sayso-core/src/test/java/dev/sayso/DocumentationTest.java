package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every relative link in the documents leads somewhere. */
class DocumentationTest {
  private static final Path ROOT = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    var documents = documents();
    var dead = new ArrayList<String>();
    for (var document : documents) {
      var links = LINK.matcher(Files.readString(document));
      while (links.find()) {
        var target = links.group(1);
        if (!target.contains("://") && !Files.exists(document.resolveSibling(target))) {
          dead.add(ROOT.relativize(document) + " -> " + target);
        }
      }
    }
    assertThat(documents).isNotEmpty();
    assertThat(dead).isEmpty();
  }

  private static List<Path> documents() throws IOException {
    var documents = new ArrayList<Path>();
    for (var folder : List.of("", "docs", "docs/decisions")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
      }
    }
    return documents;
  }
}
