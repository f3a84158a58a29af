package dev.sayso.cast;

import dev.sayso.sentence.Entity;
import dev.sayso.statement.Reading;
import dev.sayso.story.SpellingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Joins the entities of several reports that stand for one figure. Thread-safe.
 *
 * <p>First what has one spelling key and no other kind, then by each {@link JoiningRule} a shorter
 * naming with the one fuller naming that fits. Where two fit, or where a report names both side by
 * side, they stay apart: better two figures for one than one for two.
 */
public final class CastFinder {
  private static final int ID_BYTES = 5;

  /** The cast of a story. */
  public Cast cast(List<Reading> readings) {
    var namings = new ArrayList<>(sameKey(readings));
    for (var rule : JoiningRule.ALL) {
      join(namings, rule);
    }
    return new Cast(figures(namings));
  }

  private static Collection<Naming> sameKey(List<Reading> readings) {
    var byKey = new TreeMap<String, List<Naming.Appearance>>();
    for (var reading : readings) {
      for (var entity : reading.entities()) {
        byKey
            .computeIfAbsent(SpellingKey.of(entity.name()), key -> new ArrayList<>())
            .add(new Naming.Appearance(reading.document().id(), entity));
      }
    }
    var namings = new ArrayList<Naming>();
    for (var each : byKey.entrySet()) {
      each.getValue().sort(Naming.Appearance.ORDER);
      if (each.getKey().isEmpty()) {
        each.getValue().forEach(one -> namings.add(naming(List.of(), List.of(one))));
      } else {
        namings.addAll(byKind(each.getKey(), each.getValue()));
      }
    }
    return namings;
  }

  /**
   * The namings of one key: a single word may name a person here and a place there; of several
   * words the kinds differ only because a report left them open.
   */
  private static Collection<Naming> byKind(String key, List<Naming.Appearance> appearances) {
    var words = List.of(key.split(" "));
    if (words.size() > 1) {
      return List.of(naming(words, appearances));
    }
    var namings = new LinkedHashMap<String, Naming>();
    var usual = naming(words, appearances).kind();
    for (var appearance : appearances) {
      var kind = appearance.entity().kind();
      namings
          .computeIfAbsent(
              sort(kind == Entity.Kind.OTHER ? usual : kind), sort -> new Naming(words))
          .add(appearance);
    }
    return namings.values();
  }

  /** Groups and organizations are told apart too loosely to keep them apart. */
  private static String sort(Entity.Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANIZATION, GROUP -> "body";
      case PLACE -> "place";
      case OTHER -> "other";
    };
  }

  private static Naming naming(List<String> words, List<Naming.Appearance> appearances) {
    var naming = new Naming(words);
    appearances.forEach(naming::add);
    return naming;
  }

  private static void join(List<Naming> namings, JoiningRule rule) {
    var index = new HashMap<String, List<Naming>>();
    for (var naming : namings) {
      ends(naming).forEach(end -> index.computeIfAbsent(end, e -> new ArrayList<>()).add(naming));
    }
    var absorbed = new HashSet<Naming>();
    var longestFirst =
        namings.stream()
            .sorted(Comparator.comparingInt((Naming naming) -> -naming.words().size()))
            .toList();
    for (var brief : longestFirst) {
      only(brief, rule, index, absorbed)
          .ifPresent(full -> {
            full.absorb(brief);
            absorbed.add(brief);
          });
    }
    namings.removeAll(absorbed);
  }

  /** The one fuller naming that fits; nothing if there are several or a report keeps them apart. */
  private static Optional<Naming> only(
      Naming brief, JoiningRule rule, Map<String, List<Naming>> index, Set<Naming> absorbed) {
    var fitting =
        ends(brief)
            .flatMap(end -> index.getOrDefault(end, List.of()).stream())
            .distinct()
            .filter(
                full -> !full.equals(brief) && !absorbed.contains(full) && rule.fits(brief, full))
            .toList();
    return fitting.size() == 1
            && brief.neverMeets(fitting.getFirst())
            && !isNamedAfterAPlace(fitting.getFirst(), brief, index)
        ? Optional.of(fitting.getFirst())
        : Optional.empty();
  }

  /** The harbour board of a town is not the town, even where a report takes the town for a body. */
  private static boolean isNamedAfterAPlace(
      Naming full, Naming brief, Map<String, List<Naming>> index) {
    return full.kind() != Entity.Kind.PERSON
        && index.getOrDefault(brief.words().getFirst(), List.of()).stream()
            .anyMatch(
                other -> other.kind() == Entity.Kind.PLACE && other.words().equals(brief.words()));
  }

  private static Stream<String> ends(Naming naming) {
    return naming.words().isEmpty()
        ? Stream.empty()
        : Stream.of(naming.words().getFirst(), naming.words().getLast()).distinct();
  }

  private static List<Figure> figures(List<Naming> namings) {
    var figures = new ArrayList<Figure>();
    var taken = new HashMap<String, Integer>();
    var ordered =
        namings.stream()
            .sorted(
                Comparator.comparing(
                    naming ->
                        naming.appearances().stream().min(Naming.Appearance.ORDER).orElseThrow(),
                    Naming.Appearance.ORDER))
            .toList();
    for (var naming : ordered) {
      var id = id(naming);
      int count = taken.merge(id, 1, Integer::sum);
      figures.add(figure(count == 1 ? id : id + "-" + count, naming));
    }
    figures.sort(Comparator.comparing(Figure::id));
    return figures;
  }

  private static Figure figure(String id, Naming naming) {
    var roles =
        naming.appearances().stream()
            .sorted(Naming.Appearance.ORDER)
            .map(one -> new Figure.Role(one.document(), one.entity().key()))
            .toList();
    return new Figure(id, naming.name(), naming.kind(), roles);
  }

  /** Made of name and kind alone, so that a figure keeps its id from story to story. */
  private static String id(Naming naming) {
    var named = naming.kind().name().toLowerCase(Locale.ROOT) + " " + SpellingKey.of(naming.name());
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
      return "f" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
