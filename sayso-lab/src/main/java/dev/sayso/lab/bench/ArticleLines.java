package dev.sayso.lab.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Articles in files of JSON lines ({@code *.jsonl}, {@code *.jsonl.gz}), one file or a folder. */
public final class ArticleLines {
  private final List<Path> files;
  private final JsonMapper mapper = new JsonMapper();

  private ArticleLines(List<Path> files) {
    this.files = files;
  }

  /**
   * The articles in a file or folder.
   *
   * @throws NoDataException if there is no file of JSON lines
   */
  public static ArticleLines in(Path path) throws IOException {
    if (isLines(path) && Files.isRegularFile(path)) {
      return new ArticleLines(List.of(path));
    }
    if (!Files.isDirectory(path)) {
      throw new NoDataException("no folder or JSON lines " + path);
    }
    try (var files = Files.list(path)) {
      var found = files.filter(ArticleLines::isLines).sorted().toList();
      if (found.isEmpty()) {
        throw new NoDataException("no *.jsonl or *.jsonl.gz in " + path);
      }
      return new ArticleLines(found);
    }
  }

  private static boolean isLines(Path file) {
    return file.toString().endsWith(".jsonl") || file.toString().endsWith(".jsonl.gz");
  }

  /** The first articles that are wanted, in order of files and lines, at most so many. */
  public List<JsonNode> first(int most, Predicate<JsonNode> wanted) throws IOException {
    var articles = new ArrayList<JsonNode>();
    for (var file : files) {
      add(file, most, wanted, articles);
    }
    return articles;
  }

  private void add(Path file, int most, Predicate<JsonNode> wanted, List<JsonNode> articles)
      throws IOException {
    try (var stream = open(file);
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var line = lines.readLine();
      while (line != null && articles.size() < most) {
        var article = mapper.readTree(line);
        if (wanted.test(article)) {
          articles.add(article);
        }
        line = lines.readLine();
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    var stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }
}
