package dev.sayso.app.page;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a text at every border of a mark. Asked for stretches from left to right. */
final class Cutter {
  private final Text text;
  private final String letter;
  private final List<PassageMark> marks;
  private final TreeSet<Integer> borders = new TreeSet<>();
  private final List<PassageMark> active = new ArrayList<>();
  private final Set<String> anchored = new HashSet<>();
  private int next;

  /**
   * Cuts the text of the report called {@code letter}.
   *
   * @param marks in any order; empty ones mark nothing
   */
  Cutter(Text text, String letter, List<PassageMark> marks) {
    this.text = text;
    this.letter = letter;
    this.marks =
        marks.stream()
            .filter(mark -> !mark.span().isEmpty())
            .distinct()
            .sorted(Comparator.comparing(PassageMark::span))
            .toList();
    for (var mark : this.marks) {
      borders.add(mark.span().start());
      borders.add(mark.span().end());
    }
  }

  /** The pieces of a stretch; it starts no earlier than the one before ended. */
  List<Piece> pieces(Span stretch) {
    var pieces = new ArrayList<Piece>();
    int start = stretch.start();
    for (int border : borders.subSet(stretch.start(), false, stretch.end(), false)) {
      pieces.add(piece(new Span(start, border)));
      start = border;
    }
    if (start < stretch.end()) {
      pieces.add(piece(new Span(start, stretch.end())));
    }
    return pieces;
  }

  private Piece piece(Span span) {
    active.removeIf(mark -> mark.span().end() <= span.start());
    while (next < marks.size() && marks.get(next).span().start() < span.end()) {
      var mark = marks.get(next++);
      if (mark.span().end() > span.start()) {
        active.add(mark);
      }
    }
    return new Piece(
        text.slice(span),
        style(),
        active.stream().map(PassageMark::key).distinct().toList(),
        active.stream().map(mark -> mark.key() + "-" + letter).filter(anchored::add).toList());
  }

  /** The shortest mark shows; a reference only where there is nothing else. */
  private String style() {
    return active.stream()
        .min(
            Comparator.comparing((PassageMark mark) -> mark.style().equals(PassageMark.REFERENCE))
                .thenComparingInt(mark -> mark.span().length()))
        .map(PassageMark::style)
        .orElse("");
  }
}
