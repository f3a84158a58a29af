package dev.sayso.lineage;

import dev.sayso.document.DocumentId;
import dev.sayso.statement.Reading;
import dev.sayso.story.Joined;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The derivations that shared words show where nothing is declared. */
final class WordedLinks {
  /** From this share on, what is common to two reports is more than a phrase or two. */
  private static final double REWRITE = 0.2;

  /** A copy that was cut stands in its original almost whole. */
  private static final double CUT = 0.9;

  private final List<Reading> readings;
  private final SharedWords shared;

  WordedLinks(List<Reading> readings, SharedWords shared) {
    this.readings = readings;
    this.shared = shared;
  }

  /**
   * The derivations, of each report at most the nearest one, and shared quotations between reports
   * that nothing else links.
   *
   * @param declared what the reports declare: it goes before
   */
  List<Derivation> derivations(List<Derivation> declared) {
    var copies = new HashSet<DocumentId>();
    declared.stream()
        .filter(each -> each.kind() == Derivation.Kind.VERBATIM)
        .forEach(each -> copies.add(each.to()));
    var linked = declared.stream().map(WordedLinks::ends).collect(Collectors.toSet());
    var nearest = new TreeMap<DocumentId, Derivation>();
    var quotes = new ArrayList<Derivation>();
    for (var found : all()) {
      if (found.kind() == Derivation.Kind.SHARED_QUOTE) {
        quotes.add(found);
      } else if (!copies.contains(found.to()) && !linked.contains(ends(found))) {
        nearest.merge(found.to(), found, WordedLinks::nearer);
      }
    }
    var links = new ArrayList<>(declared);
    links.addAll(nearest.values());
    var all = new ArrayList<>(nearest.values());
    all.addAll(unlinked(quotes, links));
    return all;
  }

  private static Set<DocumentId> ends(Derivation derivation) {
    return Set.of(derivation.from(), derivation.to());
  }

  private static Derivation nearer(Derivation a, Derivation b) {
    return Comparator.comparingDouble((Derivation each) -> -share(each))
                .thenComparing(Derivation::from)
                .compare(a, b)
            <= 0
        ? a
        : b;
  }

  private static double share(Derivation derivation) {
    var share = derivation.share();
    return share == null ? 0 : share;
  }

  /** What all pairs of reports that share words show. */
  private List<Derivation> all() {
    var found = new ArrayList<Derivation>();
    for (int a = 0; a < readings.size(); a++) {
      for (int b = a + 1; b < readings.size(); b++) {
        if (shared.meet(a, b)) {
          link(a, b).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Derivation> link(int a, int b) {
    if (isEarlier(a, b)) {
      return link(new Way(a, b));
    }
    return isEarlier(b, a) ? link(new Way(b, a)) : direction(a, b).flatMap(this::link);
  }

  private record Way(int from, int to) {}

  private Optional<Derivation> link(Way way) {
    var from = readings.get(way.from());
    var to = readings.get(way.to());
    var runs = shared.runs(way.to(), way.from());
    var share = shared.share(way.to(), way.from());
    return kind(share, to, runs)
        .map(kind ->
            new Derivation(
                LineageFinder.id(from),
                LineageFinder.id(to),
                kind,
                share,
                LineageFinder.passages(to, runs)));
  }

  private static Optional<Derivation.Kind> kind(double share, Reading to, List<Span> runs) {
    if (share >= DeclaredLinks.COPY) {
      return Optional.of(Derivation.Kind.VERBATIM);
    }
    if (runs.stream().allMatch(run -> isQuoted(to, run))) {
      return Optional.of(Derivation.Kind.SHARED_QUOTE);
    }
    return share >= REWRITE ? Optional.of(Derivation.Kind.REWRITE) : Optional.empty();
  }

  /** Whether at least half of a stretch stands in quotation marks. */
  private static boolean isQuoted(Reading reading, Span run) {
    int quoted = 0;
    var seen = new TreeMap<Span, Integer>();
    for (var statement : reading.statements()) {
      for (var part : statement.content().quoted()) {
        if (part.overlaps(run)) {
          seen.put(part, Math.min(part.end(), run.end()) - Math.max(part.start(), run.start()));
        }
      }
    }
    for (var length : seen.values()) {
      quoted += length;
    }
    return quoted * 2 >= run.length();
  }

  private boolean isEarlier(int a, int b) {
    var first = readings.get(a).document().imprint().published().to();
    var second = readings.get(b).document().imprint().published().from();
    return first != null && second != null && first.isBefore(second);
  }

  /** Which is the original if one is almost whole in the other, longer one; else nothing. */
  private Optional<Way> direction(int a, int b) {
    var ofA = shared.share(a, b);
    var ofB = shared.share(b, a);
    if (ofA >= CUT && shared.words(a) < shared.words(b)) {
      return Optional.of(new Way(b, a));
    }
    return ofB >= CUT && shared.words(b) < shared.words(a)
        ? Optional.of(new Way(a, b))
        : Optional.empty();
  }

  /** The shared quotations between reports that nothing else links, directly or through others. */
  private List<Derivation> unlinked(List<Derivation> quotes, List<Derivation> links) {
    var place = new HashMap<DocumentId, Integer>();
    readings.forEach(reading -> place.put(LineageFinder.id(reading), place.size()));
    var joined = new Joined(readings.size());
    links.forEach(link -> joined.join(at(place, link.from()), at(place, link.to())));
    return quotes.stream()
        .filter(quote -> joined.root(at(place, quote.from())) != joined.root(at(place, quote.to())))
        .toList();
  }

  private static int at(Map<DocumentId, Integer> place, DocumentId document) {
    return Objects.requireNonNull(place.get(document), document::value);
  }
}
