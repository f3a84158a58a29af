package dev.sayso.lineage;

import dev.sayso.document.Quote;
import dev.sayso.statement.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The derivations that reports declare by naming the outlet of another. */
final class DeclaredLinks {
  /** From this share of its words on, a report is a copy. */
  static final double COPY = 0.5;

  private final List<Reading> readings;
  private final SharedWords shared;
  private final Map<String, List<Integer>> byOutlet = new HashMap<>();

  DeclaredLinks(List<Reading> readings, SharedWords shared) {
    this.readings = readings;
    this.shared = shared;
    for (int i = 0; i < readings.size(); i++) {
      byOutlet.computeIfAbsent(own(i), key -> new ArrayList<>()).add(i);
    }
  }

  List<Derivation> derivations() {
    var declarations = new Declarations(LineageFinder.outlets(readings));
    var found = new ArrayList<Derivation>();
    for (int to = 0; to < readings.size(); to++) {
      for (var declared : declarations.of(readings.get(to)).entrySet()) {
        var from = declared.getKey().equals(own(to)) ? null : from(declared.getKey(), to);
        if (from != null) {
          found.add(derivation(from, to, declared.getValue()));
        }
      }
    }
    return found;
  }

  private String own(int report) {
    var outlet = readings.get(report).document().imprint().outlet();
    return outlet == null ? "" : OutletNames.key(outlet);
  }

  /** The report of the outlet that is meant: its only one, or the one that shares most words. */
  private @Nullable Integer from(String outlet, int to) {
    var candidates = byOutlet.getOrDefault(outlet, List.of());
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    var most = candidates.stream().mapToDouble(from -> shared.share(to, from)).max().orElse(0);
    var nearest = candidates.stream().filter(from -> shared.share(to, from) == most).toList();
    return most > 0 && nearest.size() == 1 ? nearest.getFirst() : null;
  }

  private Derivation derivation(int from, int to, List<Quote> declared) {
    var share = shared.share(to, from);
    var evidence = new ArrayList<>(declared);
    evidence.addAll(LineageFinder.passages(readings.get(to), shared.runs(to, from)));
    return new Derivation(
        LineageFinder.id(readings.get(from)),
        LineageFinder.id(readings.get(to)),
        share >= COPY ? Derivation.Kind.VERBATIM : Derivation.Kind.DECLARED,
        share,
        evidence);
  }
}
