package dev.sayso.lab.attribution;

import dev.sayso.lab.bench.NoDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A folder in PolNeAR's layout: {@code text/<name>.txt} and {@code
 * attributions/<name>_<annotator>.ann}.
 *
 * @param articles the articles that somebody marked, by name
 */
public record Corpus(List<Article> articles) {
  /**
   * One article.
   *
   * @param text the file with its text
   * @param marks the file with what was marked; if there are several, the first by name
   */
  public record Article(Path text, Path marks) {}

  public Corpus {
    articles = List.copyOf(articles);
  }

  /**
   * The corpus in a folder.
   *
   * @throws NoDataException if there is no article with marks
   */
  public static Corpus in(Path folder) throws IOException {
    var marks = new TreeMap<String, Path>();
    for (var file : files(folder.resolve("attributions"), ".ann")) {
      marks.putIfAbsent(article(file), file);
    }
    var articles = new ArrayList<Article>();
    for (var text : files(folder.resolve("text"), ".txt")) {
      var found = marks.get(bare(text));
      if (found != null) {
        articles.add(new Article(text, found));
      }
    }
    if (articles.isEmpty()) {
      throw new NoDataException("no text/*.txt with attributions/*.ann in " + folder);
    }
    return new Corpus(articles);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoDataException("no folder " + folder);
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Without the name of who marked it: {@code fire_ann} marks {@code fire}. */
  private static String article(Path marks) {
    var name = bare(marks);
    int bar = name.lastIndexOf('_');
    return bar < 0 ? name : name.substring(0, bar);
  }

  private static String bare(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }
}
