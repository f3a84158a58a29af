package dev.sayso.app.page;

import dev.sayso.app.view.ClaimView;
import dev.sayso.app.view.Phrases;
import dev.sayso.app.view.Said;
import dev.sayso.app.view.StoryView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who statements of a story go back to.
 *
 * @param name in words
 * @param carries how many statements of this origin each report carries, by letter
 * @param denials the letters of the reports in which it only denies
 */
public record Origin(String name, Map<String, Integer> carries, List<String> denials) {
  public Origin {
    carries = Map.copyOf(carries);
    denials = List.copyOf(denials);
  }

  /** Whether a report carries something of it. */
  public boolean reaches(String letter) {
    return carries.containsKey(letter);
  }

  /** Whether all that a report carries of it is denial. */
  public boolean onlyDenies(String letter) {
    return denials.contains(letter);
  }

  /** The origins of a story, those in most reports first. */
  static List<Origin> of(StoryView story) {
    var gathered = new LinkedHashMap<String, List<Said>>();
    for (var claim : story.claims()) {
      var said = byStatement(claim);
      for (var family : claim.assessment().families()) {
        for (var statement : family.statements()) {
          if (said.containsKey(statement)) {
            gathered
                .computeIfAbsent(Phrases.oneLine(family.origin()), _ -> new ArrayList<>())
                .add(said.get(statement));
          }
        }
      }
    }
    return gathered.entrySet().stream()
        .map(entry -> origin(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(origin -> -origin.carries().size()))
        .toList();
  }

  private static Map<String, Said> byStatement(ClaimView claim) {
    var said = new HashMap<String, Said>();
    Stream.concat(
            claim.said().stream(), claim.denials().stream().flatMap(d -> d.voice().said().stream()))
        .forEach(s -> said.put(s.statement().id(), s));
    return said;
  }

  private static Origin origin(String name, List<Said> all) {
    var carries = new TreeMap<String, Integer>();
    var speaking = new TreeSet<String>();
    for (var said : all) {
      carries.merge(said.report().letter(), 1, Integer::sum);
      if (!said.isAgainst()) {
        speaking.add(said.report().letter());
      }
    }
    var denials = carries.keySet().stream().filter(letter -> !speaking.contains(letter)).toList();
    return new Origin(name, carries, denials);
  }
}
