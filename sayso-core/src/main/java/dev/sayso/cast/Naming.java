package dev.sayso.cast;

import dev.sayso.document.DocumentId;
import dev.sayso.sentence.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that several reports name by one spelling key, and what was joined to it. Grows while a cast
 * is found; not thread-safe.
 */
final class Naming {
  /** An entity of one report. */
  record Appearance(DocumentId document, Entity entity) {
    static final Comparator<Appearance> ORDER =
        Comparator.comparing(Appearance::document)
            .thenComparing(appearance -> appearance.entity().key());
  }

  private final List<String> words;
  private final List<Appearance> appearances = new ArrayList<>();
  private final Set<DocumentId> documents = new HashSet<>();

  /** A naming by these words of a spelling key. */
  Naming(List<String> words) {
    this.words = List.copyOf(words);
  }

  List<String> words() {
    return words;
  }

  List<Appearance> appearances() {
    return appearances;
  }

  void add(Appearance appearance) {
    appearances.add(appearance);
    documents.add(appearance.document());
  }

  void absorb(Naming other) {
    other.appearances.forEach(this::add);
  }

  /** Whether no report tells the two apart by naming both. */
  boolean neverMeets(Naming other) {
    var fewer = documents.size() < other.documents.size() ? this : other;
    var more = fewer == this ? other : this;
    return fewer.documents.stream().noneMatch(more.documents::contains);
  }

  /** The kind most reports see in it; unknown kinds do not count where there is another. */
  Entity.Kind kind() {
    var counts = new EnumMap<Entity.Kind, Integer>(Entity.Kind.class);
    for (var appearance : appearances) {
      counts.merge(appearance.entity().kind(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(count -> count.getKey() != Entity.Kind.OTHER)
        .max(
            Map.Entry.<Entity.Kind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(Entity.Kind.OTHER);
  }

  /**
   * Its fullest name: most words, then what most reports write, then the longest, then the first in
   * the alphabet.
   */
  String name() {
    var counts = new TreeMap<String, Integer>();
    for (var appearance : appearances) {
      counts.merge(appearance.entity().name(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> count) -> wordCount(count.getKey()))
                .thenComparing(Map.Entry::getValue)
                .thenComparingInt(count -> count.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }

  private static int wordCount(String name) {
    return name.split("\\s+").length;
  }
}
