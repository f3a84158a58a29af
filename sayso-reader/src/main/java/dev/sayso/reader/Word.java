package dev.sayso.reader;

import dev.sayso.text.Span;

/**
 * One word or mark as the model sees it.
 *
 * @param span where it stands in the text
 * @param firstPiece the index of its first word piece in {@link EncodedText}
 * @param pieces the number of its word pieces, at least 1
 * @param opens whether it is the first of its paragraph
 * @param ends whether a sentence may end after it
 * @param apart whether something was left out before it that stands in its paragraph
 */
public record Word(
    Span span, int firstPiece, int pieces, boolean opens, boolean ends, boolean apart) {
  public Word {
    if (pieces < 1) {
      throw new IllegalArgumentException("a word without pieces at " + span);
    }
  }
}
