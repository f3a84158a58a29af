package dev.sayso.claim;

import dev.sayso.quantity.Quantity;
import dev.sayso.sentence.Sentence;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What stands where in one report; answers without walking through all of it. Immutable. */
final class Index {
  private final NavigableMap<Integer, List<Sentence>> sentences;
  private final NavigableMap<Integer, List<Statement>> statements;
  private final NavigableMap<Integer, List<Quantity>> quantities;
  private final NavigableMap<Integer, List<TimeMention>> times;

  Index(Reading reading) {
    sentences = byStart(reading.sentences(), Sentence::span);
    statements = byStart(reading.statements(), statement -> statement.content().span());
    quantities = byStart(reading.quantities(), Quantity::span);
    times = byStart(reading.times(), TimeMention::span);
  }

  /** The sentences that share words with a span, in order. */
  List<Sentence> sentences(Span span) {
    var before = sentences.floorKey(span.start());
    var start = before == null ? span.start() : before;
    return flat(sentences.subMap(start, true, Math.max(start, span.end()), false)).stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .toList();
  }

  /** The statements whose content starts inside a span, in order. */
  List<Statement> statements(Span span) {
    return flat(within(statements, span));
  }

  List<Quantity> quantities(Span span) {
    return flat(within(quantities, span)).stream()
        .filter(quantity -> span.contains(quantity.span()))
        .toList();
  }

  List<TimeMention> times(Span span) {
    return flat(within(times, span)).stream().filter(time -> span.contains(time.span())).toList();
  }

  private static <T> NavigableMap<Integer, List<T>> within(
      NavigableMap<Integer, List<T>> map, Span span) {
    return map.subMap(span.start(), true, span.end(), false);
  }

  private static <T> List<T> flat(NavigableMap<Integer, List<T>> map) {
    return map.values().stream().flatMap(List::stream).toList();
  }

  private static <T> NavigableMap<Integer, List<T>> byStart(List<T> all, Function<T, Span> span) {
    var map = new TreeMap<Integer, List<T>>();
    for (var each : all) {
      map.computeIfAbsent(span.apply(each).start(), start -> new ArrayList<>()).add(each);
    }
    return map;
  }
}
