package dev.sayso.assessment;

import dev.sayso.assessment.Count.Kind;
import dev.sayso.quantity.Quantity;
import dev.sayso.statement.Reading;
import dev.sayso.text.Piece;
import dev.sayso.text.Span;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the numbers of a report ready to be compared. Thread-safe. */
final class CountFinder {
  private static final int NEAR = 8;
  private static final int STATE_AFTER = 12;
  private static final int STATE_BEFORE = 6;
  private static final int NOUN_REACH = 5;

  private final Map<String, String> states = column("en/states.tsv");
  private final Map<String, String> persons = column("en/persons.tsv");
  private final Contrasts contrasts = new Contrasts();
  private final Matter matter = new Matter();

  private static Map<String, String> column(String list) {
    return WordList.rows(list).stream()
        .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
  }

  /** The counts of a report, in order. */
  List<Count> counts(Reading reading) {
    var counts = new ArrayList<Count>();
    var quantities = reading.quantities();
    var days = new MentionedDays(reading);
    int next = 0;
    for (var passage : Passage.of(reading)) {
      var span = passage.sentence().span();
      var here = new ArrayList<Quantity>();
      while (next < quantities.size() && quantities.get(next).span().start() < span.end()) {
        if (span.contains(quantities.get(next).span())) {
          here.add(quantities.get(next));
        }
        next++;
      }
      boolean isVoid = contrasts.stands(passage.pieces(), "void");
      if (contrasts.stands(passage.pieces(), "not")) {
        continue;
      }
      var starts =
          here.stream().map(quantity -> quantity.span().start()).collect(Collectors.toSet());
      for (var quantity : here) {
        count(passage, starts, quantity)
            .map(count -> count.dated(days.near(passage, quantity.span())))
            .map(count -> isVoid ? count.taken() : count)
            .ifPresent(counts::add);
      }
    }
    return counts;
  }

  private Optional<Count> count(Passage passage, Set<Integer> starts, Quantity quantity) {
    var pieces = passage.pieces();
    int start = passage.pieceAt(quantity.span().start());
    int end = passage.pieceAt(quantity.span().end());
    if (contrasts.ends(pieces, start, "more")
        || contrasts.starts(pieces, end, "more")
        || is(pieces, end, "more")) {
      return Optional.empty();
    }
    var counted = quantity.counted();
    boolean marked = contrasts.ends(pieces, start, "part") || contrasts.starts(pieces, end, "part");
    boolean narrow = counted != null && "some".equals(persons.get(counted));
    var near = matter.stems(pieces, start - NEAR, end + NEAR);
    if (counted != null) {
      near.remove(Matter.stem(counted));
    }
    var place = passage.place(withNoun(pieces, quantity, end));
    return measure(quantity, state(pieces, start, end, starts))
        .map(measure -> new Count(place, quantity, measure, marked || narrow, false, near, null));
  }

  private Optional<Count.Measure> measure(Quantity quantity, Optional<String> state) {
    var counted = quantity.counted();
    if (quantity.unit() != null) {
      return Optional.of(new Count.Measure(Kind.UNIT, quantity.unit()));
    }
    boolean people = counted == null || persons.containsKey(counted) || states.containsKey(counted);
    if (people && state.isPresent()) {
      return Optional.of(new Count.Measure(Kind.STATE, state.get()));
    }
    return counted == null || states.containsKey(counted)
        ? Optional.ofNullable(counted).map(word -> new Count.Measure(Kind.STATE, state(word)))
        : Optional.of(new Count.Measure(Kind.NOUN, Matter.stem(counted)));
  }

  private String state(String word) {
    return states.getOrDefault(word, word);
  }

  /** What is said of those counted: the word right before, else the first after, else before. */
  private Optional<String> state(List<Piece> pieces, int start, int end, Set<Integer> starts) {
    return scan(pieces, start - 1, -1, 1, starts)
        .or(() -> scan(pieces, end, 1, STATE_AFTER, starts))
        .or(() -> scan(pieces, start - 1, -1, STATE_BEFORE, starts));
  }

  private Optional<String> scan(
      List<Piece> pieces, int from, int step, int reach, Set<Integer> starts) {
    for (int i = from; i >= 0 && i < pieces.size() && Math.abs(i - from) < reach; i += step) {
      var piece = pieces.get(i);
      if (piece.is(".") || piece.is(";") || isOther(pieces, i, starts)) {
        return Optional.empty();
      }
      var state = states.get(piece.lower());
      if (state != null) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** Whether another number stands here that is no part of this one. */
  private boolean isOther(List<Piece> pieces, int at, Set<Integer> starts) {
    return starts.contains(pieces.get(at).span().start()) && !contrasts.ends(pieces, at, "part");
  }

  private static boolean is(List<Piece> pieces, int at, String lower) {
    return at >= 0 && at < pieces.size() && pieces.get(at).is(lower);
  }

  /** The words of a number up to the noun that it counts, if that follows at once. */
  private static Span withNoun(List<Piece> pieces, Quantity quantity, int end) {
    @Nullable String counted = quantity.counted();
    for (int i = end; counted != null && i < Math.min(pieces.size(), end + NOUN_REACH); i++) {
      if (pieces.get(i).is(counted)) {
        return quantity.span().cover(pieces.get(i).span());
      }
    }
    return quantity.span();
  }
}
