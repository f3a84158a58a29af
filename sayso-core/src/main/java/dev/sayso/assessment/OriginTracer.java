package dev.sayso.assessment;

import dev.sayso.claim.Evidence;
import dev.sayso.story.Joined;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Joins those who speak to a claim to origins, and keeps the reasons. Thread-safe. */
final class OriginTracer {
  private final OriginClues clues;

  OriginTracer(OriginClues clues) {
    this.clues = clues;
  }

  /**
   * An origin.
   *
   * @param witnesses who goes back to it, in order
   * @param because why they count as one
   */
  record Origin(List<Witness> witnesses, List<String> because) {
    /** What its first witness says; no other origin of the claim has it. */
    Evidence first() {
      return witnesses.getFirst().evidence();
    }

    /** Whether it can be told at all who it is. */
    boolean isMadeOut() {
      return witnesses.stream().anyMatch(Witness::isMadeOut);
    }

    Family family() {
      var name =
          witnesses.stream()
              .filter(Witness::isMadeOut)
              .findFirst()
              .orElse(witnesses.getFirst())
              .name();
      return new Family(
          name, witnesses.stream().map(one -> one.evidence().statement()).toList(), because);
    }
  }

  /** The origins of those who name a source, in order; own voice is none. */
  List<Origin> origins(List<Witness> all) {
    var witnesses = all.stream().filter(Witness::isSourced).toList();
    var joined = new Joined(witnesses.size());
    var reasons = new ArrayList<Reason>();
    for (var rule : OriginRule.ALL) {
      join(rule, witnesses, joined, reasons);
    }
    joinByWay(witnesses, joined, reasons);
    return collected(witnesses, joined, reasons);
  }

  private record Reason(int witness, String because) {}

  private void join(OriginRule rule, List<Witness> witnesses, Joined joined, List<Reason> reasons) {
    var firstOf = new HashMap<String, Integer>();
    for (int i = 0; i < witnesses.size(); i++) {
      var shared = rule.shared(witnesses.get(i), clues);
      if (shared.isPresent()) {
        var first = firstOf.putIfAbsent(shared.get().key(), i);
        if (first != null && joined.join(first, i)) {
          reasons.add(new Reason(i, shared.get().because()));
        }
      }
    }
  }

  /**
   * A report that has a statement by way of another outlet goes back to what that outlet's reports
   * rest on, if that is one origin.
   */
  private void joinByWay(List<Witness> witnesses, Joined joined, List<Reason> reasons) {
    var rootsOf = new HashMap<String, Set<Integer>>();
    for (int i = 0; i < witnesses.size(); i++) {
      var own = clues.own(witnesses.get(i).reading());
      if (own.isPresent()) {
        rootsOf.computeIfAbsent(own.get(), key -> new LinkedHashSet<>()).add(joined.root(i));
      }
    }
    for (int i = 0; i < witnesses.size(); i++) {
      var by = clues.by(witnesses.get(i));
      var roots = by.map(outlet -> rootsOf.getOrDefault(outlet, Set.of())).orElse(Set.of());
      if (roots.size() == 1 && joined.join(roots.iterator().next(), i)) {
        reasons.add(new Reason(i, witnesses.get(i).report() + " has it from the other report"));
      }
    }
  }

  private static List<Origin> collected(
      List<Witness> witnesses, Joined joined, List<Reason> reasons) {
    Map<Integer, List<Witness>> members = new LinkedHashMap<>();
    IntStream.range(0, witnesses.size())
        .forEach(i ->
            members
                .computeIfAbsent(joined.root(i), root -> new ArrayList<>())
                .add(witnesses.get(i)));
    return members.entrySet().stream()
        .map(each ->
            new Origin(
                each.getValue(),
                reasons.stream()
                    .filter(reason -> joined.root(reason.witness()) == each.getKey())
                    .map(Reason::because)
                    .distinct()
                    .toList()))
        .toList();
  }
}
