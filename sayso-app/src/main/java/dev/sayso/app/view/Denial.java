package dev.sayso.app.view;

import dev.sayso.statement.Stance;
import java.util.List;
import java.util.Set;

/**
 * Who speaks against a claim: a row of its own.
 *
 * @param key the row's name within the page
 * @param voice who
 * @param withdrawnIn the letters of the reports in which they take it back
 */
public record Denial(String key, Voice voice, Set<String> withdrawnIn) {
  public Denial {
    withdrawnIn = Set.copyOf(withdrawnIn);
  }

  /** What it is: "Denied by", "Doubted by", "Withdrawn by". */
  public String verb() {
    if (!withdrawnIn.isEmpty()) {
      return withdrawnIn.containsAll(voice.letters()) ? "Withdrawn by" : "Denied and withdrawn by";
    }
    boolean onlyDoubt = voice.said().stream().allMatch(s -> s.evidence().stance() == Stance.DOUBTS);
    return onlyDoubt ? "Doubted by" : "Denied by";
  }

  /** The tiles of the row, by report. */
  public List<Tile> tiles() {
    return Tiles.of(key, voice.said(), this::kind);
  }

  private TileKind kind(Said said) {
    return withdrawnIn.contains(said.report().letter()) ? TileKind.BACK : TileKind.DENY;
  }
}
