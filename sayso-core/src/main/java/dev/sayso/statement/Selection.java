package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among the findings of one frame: where two overlap, the earlier one stands. */
final class Selection {
  private final Text text;
  private final List<Finding> chosen = new ArrayList<>();

  /** The words of each chosen attribution but its content. */
  private final List<List<Span>> claimed = new ArrayList<>();

  Selection(Text text) {
    this.text = text;
  }

  /** Takes a finding in unless an earlier one claims its words for something else. */
  void offer(Finding finding) {
    for (int i = 0; i < chosen.size(); i++) {
      if (excludes(i, finding)) {
        return;
      }
    }
    chosen.add(finding);
    claimed.add(finding.claimed());
  }

  /** The chosen findings, in order of their words, with contents that do not cross. */
  List<Finding> findings() {
    return chosen.stream()
        .map(this::cut)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Finding::contentSpan))
        .toList();
  }

  private boolean excludes(int index, Finding later) {
    var earlier = chosen.get(index);
    if (later.by().cue().isEmpty()) {
      return overlap(earlier.content(), later.content());
    }
    return overlap(claimed.get(index), later.by().cue())
        || (later.by().source() != null
            && overlap(earlier.by().cue(), List.of(later.by().source())));
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    for (var one : some) {
      for (var other : others) {
        if (one.overlaps(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The finding without the words that belong to the attributions around it; none if none are left.
   * Where two hold each other, the one chosen first is the outer.
   */
  private List<Finding> cut(Finding finding) {
    var content = finding.content();
    int own = chosen.indexOf(finding);
    for (int i = 0; i < chosen.size() && !content.isEmpty(); i++) {
      var other = chosen.get(i);
      if (i != own && !other.by().cue().isEmpty()) {
        boolean part = isWithin(finding, other) && (i < own || !isWithin(other, finding));
        content = part ? inside(content, other) : before(content, i);
      }
    }
    return content.isEmpty() ? List.of() : List.of(finding.withContent(content));
  }

  /** Whether one attribution is part of what another says. */
  static boolean isWithin(Finding inner, Finding outer) {
    var words = inner.by().cue().isEmpty() ? inner.content() : inner.by().cue();
    return !inner.equals(outer) && holds(outer.content(), words.getFirst());
  }

  private static boolean holds(List<Span> content, Span words) {
    for (var span : content) {
      if (span.contains(words)) {
        return true;
      }
    }
    return false;
  }

  private List<Span> inside(List<Span> content, Finding outer) {
    var words = new ArrayList<Span>();
    for (var span : content) {
      for (var allowed : outer.content()) {
        if (span.overlaps(allowed)) {
          int start = Math.max(span.start(), allowed.start());
          words.addAll(bare(new Span(start, Math.min(span.end(), allowed.end()))));
        }
      }
    }
    return words;
  }

  /** Cuts off where another source takes over, unless that one is part of what is said here. */
  private List<Span> before(List<Span> content, int index) {
    var other = chosen.get(index);
    var first = claimed.get(index).getFirst();
    boolean part = content.getFirst().cover(content.getLast()).contains(other.contentSpan());
    if (part
        || isWithinContent(other, content)
        || content.stream().noneMatch(span -> span.contains(first))) {
      return content;
    }
    var kept = new ArrayList<Span>();
    for (var span : content) {
      if (span.end() <= first.start()) {
        kept.add(span);
      } else if (span.start() < first.start()) {
        kept.addAll(bare(new Span(span.start(), first.start())));
      }
    }
    return kept;
  }

  private static boolean isWithinContent(Finding inner, List<Span> content) {
    var cue = inner.by().cue().getFirst();
    boolean nested = content.stream().anyMatch(span -> span.contains(cue));
    return nested && inner.content().getFirst().start() >= content.getFirst().start();
  }

  /** A span without blanks and commas at its ends. */
  private List<Span> bare(Span span) {
    var words = text.trim(span);
    while (!words.isEmpty() && ",;–—-".indexOf(text.value().charAt(words.end() - 1)) >= 0) {
      words = text.trim(new Span(words.start(), words.end() - 1));
    }
    while (!words.isEmpty() && ",;".indexOf(text.value().charAt(words.start())) >= 0) {
      words = text.trim(new Span(words.start() + 1, words.end()));
    }
    return words.isEmpty() ? List.of() : List.of(words);
  }
}
