package dev.sayso.lab.gold;

import dev.sayso.wire.WireStory;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Scores stories.
 *
 * <ul>
 *   <li>{@code stories}: 100 if one story holds exactly the reports that belong together, else 0.
 *   <li>{@code lineage}: of the gold edges, those found between these reports with this kind.
 * </ul>
 */
final class StoryScore {
  private StoryScore() {}

  /** The tallies of the kinds that have to do with whole stories. */
  static List<Tally> tallies(GoldSheet gold, Findings findings) {
    var tallies = new ArrayList<Tally>();
    var stories = gold.stories();
    if (stories != null) {
      tallies.add(stories(stories, findings));
    }
    tallies.add(lineage(gold, findings));
    return tallies;
  }

  private static Tally stories(GoldSheet.Stories wanted, Findings findings) {
    var count = new Tally.Count("stories");
    var together = new TreeSet<>(wanted.together());
    var found =
        findings.dossier().stories().stream()
            .map(story -> new TreeSet<>(docs(story, findings)))
            .toList();
    if (found.contains(together)) {
      count.hit();
    } else {
      count.miss("", String.join(" ", together), found.toString());
    }
    return count.tally();
  }

  private static List<String> docs(WireStory story, Findings findings) {
    return story.reports().stream().map(findings::docOf).toList();
  }

  private static Tally lineage(GoldSheet gold, Findings findings) {
    var count = new Tally.Count("lineage");
    var found =
        findings.dossier().stories().stream()
            .flatMap(story -> story.lineage().stream())
            .map(edge -> edge(edge, findings))
            .toList();
    for (var wanted : gold.lineage()) {
      if (found.contains(wanted)) {
        count.hit();
      } else {
        var same =
            found.stream()
                .filter(edge -> edge.from().equals(wanted.from()) && edge.to().equals(wanted.to()))
                .map(GoldSheet.Edge::kind)
                .toList();
        count.miss(wanted.to(), "from " + wanted.from() + " " + wanted.kind(), same.toString());
      }
    }
    return count.tally();
  }

  private static GoldSheet.Edge edge(WireStory.Derivation edge, Findings findings) {
    return new GoldSheet.Edge(findings.docOf(edge.from()), findings.docOf(edge.to()), edge.kind());
  }
}
