package dev.sayso.lineage;

import dev.sayso.document.Block;
import dev.sayso.statement.Reading;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which bodies share long runs of the same words: runs of at least {@value #RUN} words, whatever
 * marks and capitals they stand with. Immutable once made.
 */
final class SharedWords {
  /** Shorter runs come about by chance and by common phrases. */
  private static final int RUN = 8;

  private static final class Body {
    final List<Span> spans = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    final List<Integer> runs = new ArrayList<>();
    final Set<Integer> runSet = new HashSet<>();
  }

  private final List<Body> bodies = new ArrayList<>();
  private final Map<Integer, Set<Integer>> partners = new TreeMap<>();

  SharedWords(List<Reading> readings) {
    readings.forEach(reading -> bodies.add(body(reading)));
    var numbers = new HashMap<String, Integer>();
    var holders = new ArrayList<Set<Integer>>();
    for (int i = 0; i < bodies.size(); i++) {
      var body = bodies.get(i);
      for (int at = 0; at + RUN <= body.words.size(); at++) {
        var run = String.join(" ", body.words.subList(at, at + RUN));
        var number = numbers.computeIfAbsent(run, key -> numbers.size());
        if (number == holders.size()) {
          holders.add(new LinkedHashSet<>());
        }
        holders.get(number).add(i);
        body.runs.add(number);
        body.runSet.add(number);
      }
    }
    for (var holding : new LinkedHashSet<>(holders)) {
      for (var holder : holding) {
        if (holding.size() > 1) {
          partners.computeIfAbsent(holder, key -> new HashSet<>()).addAll(holding);
        }
      }
    }
  }

  /** Whether two bodies share a run at all. */
  boolean meet(int a, int b) {
    return partners.getOrDefault(a, Set.of()).contains(b);
  }

  /** How much of one body stands in another, 0 to 1. */
  double share(int of, int in) {
    var words = bodies.get(of).words.size();
    return words == 0 || !meet(of, in) ? 0 : covered(of, in).cardinality() / (double) words;
  }

  /** The stretches of one body that stand in another too, in order. */
  List<Span> runs(int of, int in) {
    var body = bodies.get(of);
    var covered = covered(of, in);
    var runs = new ArrayList<Span>();
    for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i)) {
      int end = covered.nextClearBit(i);
      runs.add(body.spans.get(i).cover(body.spans.get(end - 1)));
      i = end;
    }
    return runs;
  }

  /** The number of words in a body. */
  int words(int of) {
    return bodies.get(of).words.size();
  }

  private BitSet covered(int of, int in) {
    var body = bodies.get(of);
    var others = bodies.get(in).runSet;
    var covered = new BitSet();
    for (int i = 0; i < body.runs.size(); i++) {
      if (others.contains(body.runs.get(i))) {
        covered.set(i, i + RUN);
      }
    }
    return covered;
  }

  private static Body body(Reading reading) {
    var body = new Body();
    var blocks = reading.document().blocks();
    for (var sentence : reading.sentences()) {
      if (blocks.get(sentence.block()).kind() == Block.Kind.BODY) {
        for (var token : sentence.tokens()) {
          if (token.kind() != Token.Kind.MARK) {
            body.spans.add(token.span());
            body.words.add(token.lower());
          }
        }
      }
    }
    return body;
  }
}
