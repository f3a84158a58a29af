package dev.sayso.lab.training;

import dev.sayso.reader.EncodedText;
import dev.sayso.reader.Vocabulary;
import dev.sayso.reader.Window;
import java.util.List;
import java.util.Random;

/** Some windows side by side, the shorter ones filled up. */
final class Batch {
  /**
   * A window of a text.
   *
   * @param text the text
   * @param window the window
   */
  record View(MarkedText text, Window window) {
    /** The number of word pieces, with the two that frame them. */
    int length() {
      return text.text().length(window.from(), window.to()) + 2;
    }

    int words() {
      return window.to() - window.from();
    }

    /** The place of a word's first piece in the window. */
    int first(int word) {
      var words = text.text().words();
      return words.get(word).firstPiece() - words.get(window.from()).firstPiece() + 1;
    }
  }

  private static final int PAD = 0;
  private static final int HIDDEN_PER_CENT = 3;

  final List<View> views;
  final int length;
  final long[] pieces;
  final long[] looks;
  final long[] places;
  final float[] mask;
  final boolean ragged;

  private Batch(List<View> views) {
    this.views = List.copyOf(views);
    this.length = views.stream().mapToInt(View::length).max().orElse(0);
    int size = views.size() * length;
    this.pieces = new long[size];
    this.looks = new long[size];
    this.places = new long[size];
    this.mask = new float[size];
    this.ragged = views.stream().anyMatch(view -> view.length() < length);
  }

  /** A batch as it is read. */
  static Batch of(List<View> views, Vocabulary vocabulary) {
    var batch = new Batch(views);
    for (int i = 0; i < views.size(); i++) {
      batch.fill(i, vocabulary);
    }
    return batch;
  }

  /** A batch to learn from: some word pieces are hidden. */
  static Batch hiding(List<View> views, Vocabulary vocabulary, Random random) {
    var batch = of(views, vocabulary);
    for (int i = 0; i < batch.pieces.length; i++) {
      boolean frame =
          batch.pieces[i] == vocabulary.opening() || batch.pieces[i] == vocabulary.closing();
      boolean word = !frame && batch.mask[i] == 0;
      if (word && random.nextInt(100) < HIDDEN_PER_CENT) {
        batch.pieces[i] = vocabulary.mask();
      }
    }
    return batch;
  }

  /** Where a word's first piece stands among all pieces. */
  int place(int view, int word) {
    return view * length + views.get(view).first(word);
  }

  private void fill(int row, Vocabulary vocabulary) {
    var view = views.get(row);
    EncodedText text = view.text().text();
    int first = text.words().get(view.window().from()).firstPiece();
    int pieceCount = view.length();
    for (int i = 0; i < length; i++) {
      int at = row * length + i;
      places[at] = i;
      if (i >= pieceCount) {
        pieces[at] = PAD;
        mask[at] = -1e4f;
      } else if (i == 0 || i == pieceCount - 1) {
        pieces[at] = i == 0 ? vocabulary.opening() : vocabulary.closing();
      } else {
        pieces[at] = text.piece(first + i - 1);
        looks[at] = text.look(first + i - 1);
      }
    }
  }
}
