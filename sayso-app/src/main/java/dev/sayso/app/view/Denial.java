package dev.sayso.app.view;

import dev.sayso.statement.Stance;
import java.util.List;

/**
 * Who speaks against a claim: a row of its own.
 *
 * @param key the row's name within the page
 * @param voice who
 * @param withdrawn whether they said so themselves before, and take it back
 */
public record Denial(String key, Voice voice, boolean withdrawn) {

  /** What it is: "Denied by", "Doubted by", "Withdrawn by". */
  public String verb() {
    if (withdrawn) {
      return "Withdrawn by";
    }
    boolean onlyDoubt =
        voice.said().stream()
            .allMatch(s -> s.evidence().stance() == Stance.DOUBTS);
    return onlyDoubt ? "Doubted by" : "Denied by";
  }

  /** The tiles of the row, by report. */
  public List<Tile> tiles() {
    return Tiles.of(key, voice.said(), s -> withdrawn ? TileKind.BACK : TileKind.DENY);
  }
}
