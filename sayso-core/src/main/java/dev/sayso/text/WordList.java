package dev.sayso.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the word lists of a language: tab-separated rows; a line that starts with {@code #} is a
 * comment.
 */
public final class WordList {
  private static final String FOLDER = "/dev/sayso/lang/";

  private WordList() {}

  /**
   * The rows of a list, in order, each with at least one cell.
   *
   * @param name language and file, for example {@code en/cues.tsv}
   * @throws IllegalArgumentException if there is no such list
   */
  public static List<List<String>> rows(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
  }

  /** The first cells of a list, in order. */
  public static List<String> words(String name) {
    return rows(name).stream().map(List::getFirst).toList();
  }
}
