package dev.sayso.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word pieces of an uncased BERT model, numbered from 0. Immutable and thread-safe. */
public final class Vocabulary {
  private static final String RESOURCE = "vocabulary.txt";

  private final Map<String, Integer> numbers;

  /** The number of the piece that stands for a word that can't be spelled. */
  final int unknown;

  private final int opening;
  private final int closing;

  private Vocabulary(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.unknown = known("[UNK]");
    this.opening = known("[CLS]");
    this.closing = known("[SEP]");
  }

  /** The vocabulary that comes with the reader. */
  public static Vocabulary shipped() {
    var numbers = new HashMap<String, Integer>();
    try (var stream = Vocabulary.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the reader lacks " + RESOURCE);
      }
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        numbers.put(line, numbers.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(numbers);
  }

  /** The number of the piece that opens a window. */
  public int opening() {
    return opening;
  }

  /** The number of the piece that closes a window. */
  public int closing() {
    return closing;
  }

  /** The number of the piece that hides a word in training. */
  public int mask() {
    return known("[MASK]");
  }

  /** The number of a piece, or -1 if there is no such piece. */
  int number(String piece) {
    return numbers.getOrDefault(piece, -1);
  }

  private int known(String piece) {
    var number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("a vocabulary without " + piece);
    }
    return number;
  }
}
