package dev.sayso.lab.training;

import dev.sayso.reader.Vocabulary;
import dev.sayso.reader.Window;
import dev.sayso.reader.Windows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;

/** Cuts texts into windows and piles these up to batches of like length. */
final class Cutting {
  /** Word pieces in a batch, those that fill up included. */
  private static final int PIECES = 2048;

  /** How far windows of one batch may differ in length, give or take. */
  private static final int LOOSE = 24;

  private Cutting() {}

  /** Batches to learn from: every epoch cuts elsewhere. */
  static List<Batch> shuffled(List<MarkedText> texts, Vocabulary vocabulary, Random random) {
    var views = new ArrayList<Batch.View>();
    for (var text : texts) {
      int words = text.text().words().size();
      if (words > 0) {
        int first = firstCut(text, random);
        if (first > 0) {
          views.add(new Batch.View(text, new Window(0, first, 0, first)));
        }
        new Windows(text.text(), 0)
            .from(first)
            .forEach(window -> views.add(new Batch.View(text, window)));
      }
    }
    Collections.shuffle(views, random);
    var keys = new IdentityHashMap<Batch.View, Integer>();
    views.forEach(view -> keys.put(view, view.length() + random.nextInt(LOOSE)));
    views.sort(Comparator.comparing(keys::get));
    var batches = new ArrayList<Batch>();
    for (var pile : piles(views)) {
      batches.add(Batch.hiding(pile, vocabulary, random));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** Batches to read: in order of length, with context on either side. */
  static List<Batch> plain(List<MarkedText> texts, Vocabulary vocabulary, int context) {
    var views = new ArrayList<Batch.View>();
    for (var text : texts) {
      new Windows(text.text(), context)
          .from(0)
          .forEach(window -> views.add(new Batch.View(text, window)));
    }
    views.sort(Comparator.comparingInt(Batch.View::length));
    return piles(views).stream().map(pile -> Batch.of(pile, vocabulary)).toList();
  }

  private static List<List<Batch.View>> piles(List<Batch.View> views) {
    var piles = new ArrayList<List<Batch.View>>();
    var pile = new ArrayList<Batch.View>();
    int longest = 0;
    for (var view : views) {
      longest = Math.max(longest, view.length());
      if (!pile.isEmpty() && longest * (pile.size() + 1) > PIECES) {
        piles.add(List.copyOf(pile));
        pile.clear();
        longest = view.length();
      }
      pile.add(view);
    }
    if (!pile.isEmpty()) {
      piles.add(List.copyOf(pile));
    }
    return piles;
  }

  /** A paragraph in the first window, so that the cuts differ from epoch to epoch. */
  private static int firstCut(MarkedText text, Random random) {
    var words = text.text().words();
    var places = new ArrayList<Integer>();
    for (int i = 0; i < words.size() && text.text().length(0, i) < Windows.LONGEST - 2; i++) {
      if (words.get(i).opens()) {
        places.add(i);
      }
    }
    return places.isEmpty() ? 0 : places.get(random.nextInt(places.size()));
  }
}
