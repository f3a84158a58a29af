package dev.sayso.app.view;

import dev.sayso.assessment.Assessment;
import dev.sayso.assessment.Family;
import dev.sayso.assessment.Standing;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A claim as a row: its words, who says so, who denies it, what stands behind it.
 *
 * @param key its name within the page
 * @param assessment what stands behind it
 * @param voices who says so, the most reported first
 * @param denials who speaks against it
 */
public record ClaimView(
    String key, Assessment assessment, List<Voice> voices, List<Denial> denials) {
  public ClaimView {
    voices = List.copyOf(voices);
    denials = List.copyOf(denials);
  }

  public String wording() {
    return Phrases.oneLine(assessment.claim().wording().exact());
  }

  public Standing standing() {
    return assessment.standing();
  }

  /** The name of the standing in style sheets and filters. */
  public String style() {
    return switch (standing()) {
      case ONE_ORIGIN -> "single";
      case SEVERAL_ORIGINS -> "agreed";
      case CONTESTED -> "contested";
      case OWN_VOICE_ONLY -> "own";
      case RETRACTED -> "withdrawn";
    };
  }

  /** All that is said for it, by report. */
  public List<Said> said() {
    return voices.stream().flatMap(voice -> voice.said().stream()).toList();
  }

  /** The tiles of the claim's own row. */
  public List<Tile> tiles() {
    return Tiles.of(key, said(), TileKind::of);
  }

  /** "3 reports · 2 outlets · 1 origin". */
  public String counts() {
    return Phrases.count(assessment.reports(), "report")
        + " · "
        + Phrases.count(assessment.outlets(), "outlet")
        + " · "
        + origins();
  }

  public String origins() {
    return assessment.origins() == 0
        ? "no origin named"
        : Phrases.count(assessment.origins(), "origin");
  }

  /** How surely it is said: each hedge or band with the letters of the reports. */
  public List<String> sureness() {
    var letters = new LinkedHashMap<String, LinkedHashSet<String>>();
    for (var said : said()) {
      var words = sureness(said);
      if (!words.isEmpty()) {
        letters.computeIfAbsent(words, _ -> new LinkedHashSet<>()).add(said.report().letter());
      }
    }
    return letters.entrySet().stream()
        .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
        .toList();
  }

  private static String sureness(Said said) {
    var hedge = said.hedge().map(words -> "“" + words + "”").orElse("");
    var likelihood = said.statement().factuality().likelihood();
    var band = likelihood == null ? "" : Phrases.likelihood(likelihood);
    return hedge.isEmpty() || band.isEmpty() ? hedge + band : hedge + ": " + band;
  }

  /** Why its origins count as they do: one line for each family that joins statements. */
  public List<String> reasons() {
    return assessment.families().stream()
        .filter(family -> !family.because().isEmpty())
        .map(ClaimView::reason)
        .toList();
  }

  private static String reason(Family family) {
    return Phrases.oneLine(family.origin()) + ": " + String.join("; ", family.because());
  }
}
