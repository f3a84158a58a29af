package dev.sayso.app.view;

import dev.sayso.assessment.Standing;
import dev.sayso.document.DocumentId;
import dev.sayso.dossier.ToldStory;
import java.util.List;
import java.util.Optional;

/** One story as readers see it. Immutable and thread-safe. */
public final class StoryView {
  private final String prefix;
  private final ToldStory told;
  private final List<ReportView> reports;
  private final Rows rows;

  /**
   * A story among others.
   *
   * @param prefix what makes its keys differ from those of other stories; empty for the first one
   * @param reports its reports, lettered
   */
  StoryView(String prefix, ToldStory told, List<ReportView> reports) {
    this.prefix = prefix;
    this.told = told;
    this.reports = List.copyOf(reports);
    this.rows = new Rows(prefix, told, this.reports);
  }

  public String prefix() {
    return prefix;
  }

  public ToldStory told() {
    return told;
  }

  public List<ReportView> reports() {
    return reports;
  }

  public String title() {
    var label = Phrases.oneLine(told.story().label());
    return label.isEmpty() ? "Untitled story" : label;
  }

  public List<ClaimView> claims() {
    return rows.claims();
  }

  public List<DifferenceView> differences() {
    return rows.differences();
  }

  public List<TimelineView> timeline() {
    return rows.timeline();
  }

  public List<LineageView> lineage() {
    return rows.lineage();
  }

  /** The report with this id. */
  public Optional<ReportView> report(DocumentId id) {
    return reports.stream().filter(report -> report.id().equals(id)).findFirst();
  }

  /** How many outlets; reports without one count by their address or file. */
  public int outlets() {
    return (int) reports.stream().map(ReportView::outlet).distinct().count();
  }

  public int copies() {
    return (int) reports.stream().filter(ReportView::isCopy).count();
  }

  /** How many claims have this standing. */
  public int count(Standing standing) {
    return (int) claims().stream().filter(claim -> claim.standing() == standing).count();
  }
}
