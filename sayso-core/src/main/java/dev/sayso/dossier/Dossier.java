package dev.sayso.dossier;

import dev.sayso.statement.Reading;
import java.util.List;

/**
 * All stories of one run.
 *
 * @param made what made it
 * @param readings every report, by input and id
 * @param stories the stories, those with most reports first
 * @param rejects inputs that could not be read, by input
 */
public record Dossier(
    Made made, List<Reading> readings, List<ToldStory> stories, List<Reject> rejects) {
  public Dossier {
    readings = List.copyOf(readings);
    stories = List.copyOf(stories);
    rejects = List.copyOf(rejects);
  }
}
