package dev.sayso.assessment;

import dev.sayso.document.DocumentId;
import dev.sayso.lineage.Derivation;
import dev.sayso.lineage.LineageFinder;
import dev.sayso.lineage.OutletNames;
import dev.sayso.statement.Link;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Source;
import dev.sayso.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of a story's reports that tells origins apart. Immutable and thread-safe. */
final class OriginClues {
  private final Affiliations affiliations;
  private final OutletNames outlets;
  private final Map<DocumentId, Reading> readings = new TreeMap<>();
  private final Map<DocumentId, DocumentId> originals = new HashMap<>();

  OriginClues(Affiliations affiliations, List<Reading> readings, List<Derivation> lineage) {
    this.affiliations = affiliations;
    this.outlets = LineageFinder.outlets(readings);
    readings.forEach(reading -> this.readings.put(reading.document().id(), reading));
    var copied = new HashMap<DocumentId, DocumentId>();
    lineage.stream()
        .filter(each -> each.kind() == Derivation.Kind.VERBATIM)
        .forEach(each -> copied.putIfAbsent(each.to(), each.from()));
    for (var each : copied.entrySet()) {
      originals.put(each.getKey(), first(each.getKey(), copied));
      originals.put(first(each.getKey(), copied), first(each.getKey(), copied));
    }
  }

  private static DocumentId first(DocumentId copy, Map<DocumentId, DocumentId> copied) {
    var seen = new HashSet<DocumentId>();
    var at = copy;
    while (copied.containsKey(at) && seen.add(at)) {
      at = copied.get(at);
    }
    return at;
  }

  Affiliations affiliations() {
    return affiliations;
  }

  /** The report at the start of the copies that a report belongs to, if it belongs to any. */
  Optional<DocumentId> original(DocumentId document) {
    return Optional.ofNullable(originals.get(document));
  }

  /** The report in words: its outlet, else its input. */
  String report(DocumentId document) {
    var reading = Objects.requireNonNull(readings.get(document), document::value);
    var outlet = reading.document().imprint().outlet();
    return outlet == null ? reading.document().receipt().input() : outlet;
  }

  /** The outlet of a report, if it says. */
  Optional<String> own(Reading reading) {
    return Optional.ofNullable(reading.document().imprint().outlet())
        .map(OutletNames::key)
        .filter(key -> !key.isEmpty());
  }

  /** The outlet that was told, if the report says so: "told Radio Nord". */
  Optional<String> listener(Witness witness) {
    return witness.statement().chain().stream()
        .flatMap(link -> passer(witness, link).stream())
        .findFirst();
  }

  /** The other outlet by way of which a report has a statement. */
  Optional<String> by(Witness witness) {
    var own = own(witness.reading());
    return witness.statement().chain().stream()
        .flatMap(link -> passer(witness, link).stream())
        .filter(outlet -> own.isEmpty() || !own.get().equals(outlet))
        .findFirst();
  }

  private Optional<String> passer(Witness witness, Link link) {
    var told = Optional.ofNullable(link.to()).flatMap(to -> outlet(witness, to));
    return told.or(() ->
        link.source() instanceof Source.Named named
                && !link.equals(witness.statement().chain().getLast())
            ? outlet(witness, named.span())
            : Optional.empty());
  }

  /** An outlet of the story, or whatever name the words are. */
  private Optional<String> outlet(Witness witness, Span span) {
    var words = witness.words(span);
    return outlets
        .named(words)
        .or(() -> Optional.of(OutletNames.key(words)).filter(key -> isName(words, key)));
  }

  /** "Radio Nord" is a name, "reporters" and "this newspaper" are not. */
  private static boolean isName(String words, String key) {
    return !key.isEmpty() && words.chars().anyMatch(Character::isUpperCase);
  }
}
