package dev.sayso.app.page;

import dev.sayso.app.view.ClaimView;
import dev.sayso.app.view.DifferenceView;
import dev.sayso.app.view.Phrases;
import dev.sayso.app.view.ReportView;
import dev.sayso.app.view.StoryView;
import dev.sayso.app.view.Tile;
import dev.sayso.assessment.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One story as the templates show it. */
public final class StoryPage {
  /** How many claims are shown at first. */
  public static final int FIRST_LOOK = 30;

  private final int number;
  private final StoryView view;
  private final List<Pane> panes;
  private final List<Origin> origins;

  StoryPage(int number, StoryView view) {
    this.number = number;
    this.view = view;
    var passages = new Passages(view);
    this.panes =
        view.reports().stream().map(report -> Pane.of(report, passages.in(report.id()))).toList();
    this.origins = Origin.of(view);
  }

  /** Its name within the page: "s1". */
  public String id() {
    return "s" + number;
  }

  public StoryView view() {
    return view;
  }

  public List<Pane> panes() {
    return panes;
  }

  public List<BriefPart> brief() {
    return new Brief(view).parts();
  }

  public List<Origin> origins() {
    return origins;
  }

  public Graph graph() {
    return Graph.of(view, origins);
  }

  /** "6 reports · 7 claims". */
  public String summary() {
    return Phrases.count(view.reports().size(), "report")
        + " · "
        + Phrases.count(view.claims().size(), "claim");
  }

  /** Headlines against bodies. */
  public List<DifferenceView> headlines() {
    return view.differences().stream().filter(DifferenceView::isHeadline).toList();
  }

  /** Other differences that somebody should look at. */
  public List<DifferenceView> open() {
    return view.differences().stream().filter(d -> !d.isHeadline() && d.isOpen()).toList();
  }

  /** Other differences that are none when looked at. */
  public List<DifferenceView> fitting() {
    return view.differences().stream().filter(d -> !d.isHeadline() && !d.isOpen()).toList();
  }

  /** The cells of a row: for each report its tile, or nothing. */
  public List<@Nullable Tile> cells(List<Tile> tiles) {
    var byLetter = new HashMap<String, Tile>();
    tiles.forEach(tile -> byLetter.put(tile.report().letter(), tile));
    var cells = new ArrayList<@Nullable Tile>();
    for (ReportView report : view.reports()) {
      cells.add(byLetter.get(report.letter()));
    }
    return Collections.unmodifiableList(cells);
  }

  /** How many columns the table of claims has. */
  public int columns() {
    return view.reports().size() + 3;
  }

  /** The marks that stand for independent origins; no more than fit. */
  public List<Integer> pips(ClaimView claim) {
    return Collections.nCopies(Math.min(8, claim.assessment().origins()), 1);
  }

  public int contested() {
    return view.count(Standing.CONTESTED) + view.count(Standing.RETRACTED);
  }

  public int single() {
    return view.count(Standing.ONE_ORIGIN);
  }

  public int agreed() {
    return view.count(Standing.SEVERAL_ORIGINS);
  }

  public int own() {
    return view.count(Standing.OWN_VOICE_ONLY);
  }
}
