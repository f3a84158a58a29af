package dev.sayso.app.view;

import dev.sayso.assessment.TimelineEntry;
import java.util.List;

/**
 * What happened at one time, as one or more reports tell it.
 *
 * @param key its name within the page
 * @param reports the reports, in order
 * @param entries their passages, in the same order; never empty
 */
public record TimelineView(String key, List<ReportView> reports, List<TimelineEntry> entries) {
  public TimelineView {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
  }

  public String when() {
    return Phrases.days(entries.getFirst().when());
  }

  /** Why these days, in plain words; empty if nothing is said. */
  public String because() {
    return String.join("; ", entries.getFirst().when().because());
  }

  public String words() {
    return Phrases.oneLine(entries.getFirst().passage().exact());
  }

  public List<String> letters() {
    return reports.stream().map(ReportView::letter).distinct().toList();
  }

  /** Where the words begin. */
  public String anchor() {
    return key + "-" + reports.getFirst().letter();
  }
}
