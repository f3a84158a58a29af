package dev.sayso.dossier;

import dev.sayso.assessment.Assessment;
import dev.sayso.assessment.Difference;
import dev.sayso.assessment.TimelineEntry;
import dev.sayso.cast.Cast;
import dev.sayso.lineage.Derivation;
import dev.sayso.story.Story;
import java.util.List;

/**
 * One story, told.
 *
 * @param story its reports
 * @param cast who is who
 * @param claims what is claimed, the most telling first
 * @param differences where passages differ or seem to
 * @param lineage who took from whom
 * @param timeline what happened when, earliest first
 */
public record ToldStory(
    Story story,
    Cast cast,
    List<Assessment> claims,
    List<Difference> differences,
    List<Derivation> lineage,
    List<TimelineEntry> timeline) {
  public ToldStory {
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
    lineage = List.copyOf(lineage);
    timeline = List.copyOf(timeline);
  }
}
