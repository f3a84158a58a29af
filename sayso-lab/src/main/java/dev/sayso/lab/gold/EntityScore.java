package dev.sayso.lab.gold;

import dev.sayso.wire.WireReport;
import dev.sayso.wire.WireSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores {@code entities}: of the gold entities, those found as one over all their reports.
 *
 * <p>An entity is hit if each of its reports has a mention in one of its spellings, all mentions in
 * these reports with these spellings have one id, and no mention spelled like the name of one it
 * must not be mixed up with has that id. A spelling that such another one shares (a surname of two
 * people) counts only in reports that do not name the other one.
 *
 * <p>Spellings are compared without an article before and a possessive after them, and without
 * regard to case.
 */
final class EntityScore {
  private final GoldSheet gold;
  private final Findings findings;

  private EntityScore(GoldSheet gold, Findings findings) {
    this.gold = gold;
    this.findings = findings;
  }

  static Tally tally(GoldSheet gold, Findings findings) {
    var score = new EntityScore(gold, findings);
    var count = new Tally.Count("entities");
    for (var entity : gold.entities()) {
      var wrong = score.wrong(entity);
      if (wrong.isEmpty()) {
        count.hit();
      } else {
        count.miss(String.join(",", entity.docs()), entity.name(), String.join("; ", wrong));
      }
    }
    return count.tally();
  }

  private List<String> wrong(GoldSheet.Entity entity) {
    var wrong = new ArrayList<String>();
    var ids = new TreeSet<String>();
    for (var doc : entity.docs()) {
      var here = ids(doc, spellings(entity, doc));
      if (here.isEmpty()) {
        wrong.add("not in " + doc);
      }
      ids.addAll(here);
    }
    if (ids.size() > 1) {
      wrong.add("several: " + ids);
    }
    for (var other : others(entity)) {
      for (var doc : docs()) {
        var mixed = ids(doc, Set.of(key(other)));
        mixed.retainAll(ids);
        if (!mixed.isEmpty()) {
          wrong.add("mixed up with " + other + " in " + doc);
        }
      }
    }
    return wrong;
  }

  /** The spellings that mean the entity in a report. */
  private Set<String> spellings(GoldSheet.Entity entity, String doc) {
    var spellings = new TreeSet<>(keys(entity.variants()));
    for (var other : gold.entities()) {
      if (others(entity).contains(other.name()) && other.docs().contains(doc)) {
        spellings.removeAll(keys(other.variants()));
      }
    }
    return spellings;
  }

  private Set<String> ids(String doc, Set<String> spellings) {
    var ids = new TreeSet<String>();
    for (var page : findings.page(doc).stream().toList()) {
      page.report().entities().stream()
          .filter(entity -> isSpelled(entity, spellings))
          .map(WireReport.Entity::id)
          .forEach(ids::add);
    }
    return ids;
  }

  private static boolean isSpelled(WireReport.Entity entity, Set<String> spellings) {
    return entity.mentions().stream()
        .map(WireSpan::exact)
        .map(EntityScore::key)
        .anyMatch(spellings::contains);
  }

  private List<String> docs() {
    return findings.dossier().reports().stream()
        .map(report -> findings.docOf(report.id()))
        .toList();
  }

  private static List<String> others(GoldSheet.Entity entity) {
    var not = entity.not();
    return not == null ? List.of() : not;
  }

  private static List<String> keys(List<String> spellings) {
    return spellings.stream().map(EntityScore::key).toList();
  }

  private static String key(String spelling) {
    return spelling
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("^(the|a|an) ", "")
        .replaceAll("['’]s?$", "");
  }
}
