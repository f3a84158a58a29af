package dev.sayso.reader;

import java.util.List;

/**
 * A text cut into words and word pieces.
 *
 * <p>What a piece looks like is a number below {@link #LOOKS}: how the word is spelled, whether it
 * stands between quotation marks, and whether it opens a paragraph. The vocabulary is lower-case,
 * so the model would not see these otherwise.
 */
public final class EncodedText {
  /** The number of looks that there are. */
  public static final int LOOKS = 16;

  private final List<Word> words;
  private final int[] pieces;
  private final int[] looks;

  EncodedText(List<Word> words, int[] pieces, int[] looks) {
    this.words = List.copyOf(words);
    this.pieces = pieces;
    this.looks = looks;
  }

  /** The words, in order. */
  public List<Word> words() {
    return words;
  }

  /** The number of word pieces of the words {@code from} to {@code to}, the latter excluded. */
  public int length(int from, int to) {
    return from == to ? 0 : end(to - 1) - words.get(from).firstPiece();
  }

  /** The vocabulary's number of a piece. */
  public int piece(int index) {
    return pieces[index];
  }

  /** What a piece looks like: 0 to {@link #LOOKS}, the latter excluded. */
  public int look(int index) {
    return looks[index];
  }

  private int end(int word) {
    return words.get(word).firstPiece() + words.get(word).pieces();
  }
}
