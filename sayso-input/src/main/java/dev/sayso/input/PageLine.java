package dev.sayso.input;

import dev.sayso.text.Span;

/**
 * A line of the visible text of a page.
 *
 * @param span where it stands in the visible text
 * @param words its characters
 * @param place the innermost element that holds all of it
 * @param linked how many of its characters are part of a link
 */
record PageLine(Span span, String words, Place place, int linked) {
  private static final String CLOSERS = "\"'”’»)]";
  private static final String SENTENCE_ENDS = ".!?…";

  /** Links are told apart from sentences with a link in them. */
  private static final double LINKED = 0.8;

  /** Shorter lines say nothing about where the report is. */
  private static final int SENTENCE = 25;

  boolean isLink() {
    return linked >= LINKED * words.length();
  }

  boolean endsSentence() {
    int at = words.length() - 1;
    while (at > 0 && CLOSERS.indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    return SENTENCE_ENDS.indexOf(words.charAt(at)) >= 0;
  }

  /** The characters by which it speaks for its place being the report. */
  int weight() {
    return words.length() >= SENTENCE && endsSentence() && !isLink() ? words.length() : 0;
  }
}
