package dev.sayso.app.view;

import java.util.List;

/**
 * What one report says to one row of a story's claims.
 *
 * @param report the report
 * @param kind how it tells it
 * @param key the row it belongs to
 * @param said all that it says, strongest first; never empty
 */
public record Tile(ReportView report, TileKind kind, String key, List<Said> said) {
  public Tile {
    said = List.copyOf(said);
    if (said.isEmpty()) {
      throw new IllegalArgumentException("an empty tile in " + key);
    }
  }

  /** Where its words begin in the report's text. */
  public String anchor() {
    return key + "-" + report.letter();
  }

  public String words() {
    return said.getFirst().words();
  }

  /** Whether it is only perhaps the same claim. */
  public boolean isPerhaps() {
    return said.stream().allMatch(Said::isPerhaps);
  }

  /** All of it in one line, for readers who do not see the tile. */
  public String label() {
    return report.letter()
        + ", "
        + report.outlet()
        + ", "
        + (isPerhaps() ? "perhaps " : "")
        + kind.words()
        + ": "
        + words();
  }
}
