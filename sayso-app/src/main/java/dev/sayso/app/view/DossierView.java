package dev.sayso.app.view;

import dev.sayso.document.DocumentId;
import dev.sayso.dossier.Dossier;
import dev.sayso.dossier.ToldStory;
import dev.sayso.statement.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All stories of a run as readers see them.
 *
 * @param dossier what was found
 * @param stories the stories, in order
 */
public record DossierView(Dossier dossier, List<StoryView> stories) {
  public DossierView {
    stories = List.copyOf(stories);
  }

  /** The view of a dossier: the reports of each story are lettered in the order of the dossier. */
  public static DossierView of(Dossier dossier) {
    var readings = dossier.readings();
    var place = new TreeMap<DocumentId, Integer>();
    for (int i = 0; i < readings.size(); i++) {
      place.put(readings.get(i).document().id(), i);
    }
    var stories = new ArrayList<StoryView>();
    for (var told : dossier.stories()) {
      var prefix = stories.isEmpty() ? "" : "s" + (stories.size() + 1) + "-";
      var inOrder =
          told.story().documents().stream()
              .map(place::get)
              .filter(Objects::nonNull)
              .sorted()
              .map(readings::get)
              .toList();
      stories.add(new StoryView(prefix, told, lettered(told, inOrder)));
    }
    return new DossierView(dossier, stories);
  }

  private static List<ReportView> lettered(ToldStory told, List<Reading> readings) {
    Map<DocumentId, String> letters = new TreeMap<>();
    for (var reading : readings) {
      letters.put(reading.document().id(), Letters.of(letters.size()));
    }
    return readings.stream()
        .map(reading -> {
          var id = reading.document().id();
          return new ReportView(letters.getOrDefault(id, ""), reading, taken(told, id, letters));
        })
        .toList();
  }

  private static List<ReportView.Taken> taken(
      ToldStory told, DocumentId to, Map<DocumentId, String> letters) {
    return told.lineage().stream()
        .filter(derivation -> derivation.to().equals(to) && letters.containsKey(derivation.from()))
        .map(derivation ->
            new ReportView.Taken(letters.getOrDefault(derivation.from(), ""), derivation))
        .toList();
  }
}
