package dev.sayso.app.text;

import dev.sayso.app.view.DossierView;
import dev.sayso.app.view.Phrases;
import dev.sayso.app.view.ReportView;
import dev.sayso.app.view.StoryView;
import dev.sayso.app.view.TimelineView;
import dev.sayso.assessment.Standing;
import java.io.IOException;
import java.util.ArrayList;

/** Tells a dossier in the terminal. */
public final class TextTelling {
  private static final String IN = "  ";

  private final Page page;
  private final TextSettings settings;

  private TextTelling(Page page, TextSettings settings) {
    this.page = page;
    this.settings = settings;
  }

  /** Writes all stories of a dossier. */
  public static void write(DossierView view, TextSettings settings, Appendable out)
      throws IOException {
    new TextTelling(new Page(out, settings.paint(), settings.width()), settings).dossier(view);
  }

  private void dossier(DossierView view) throws IOException {
    boolean isFirst = true;
    for (var story : view.stories()) {
      if (!isFirst) {
        page.gap();
      }
      isFirst = false;
      story(story);
    }
  }

  private void story(StoryView story) throws IOException {
    page.heading(story.title());
    page.lines("", counts(story), Paint.Ink.QUIET);
    page.gap();
    for (var report : story.reports()) {
      report(report);
    }
    new ClaimTelling(page, settings.claims()).claims(story);
    new DifferenceTelling(page, settings.differences()).differences(story);
    timeline(story);
    lineage(story);
    notices(story);
  }

  private static String counts(StoryView story) {
    var parts = new ArrayList<String>();
    parts.add(Phrases.count(story.reports().size(), "report"));
    parts.add(Phrases.count(story.outlets(), "outlet"));
    parts.add(Phrases.count(story.claims().size(), "claim"));
    int contested = story.count(Standing.CONTESTED);
    if (contested > 0) {
      parts.add(contested + " contested");
    }
    int single = story.count(Standing.ONE_ORIGIN);
    if (single > 0) {
      parts.add(single + " from one origin only");
    }
    return String.join(" · ", parts);
  }

  private void report(ReportView report) throws IOException {
    var taken = report.takenWords();
    page.marked(
        IN,
        report.letter(),
        Paint.Ink.REPORT,
        report.outlet() + ", " + report.published() + (taken.isEmpty() ? "" : ", " + taken));
  }

  private void timeline(StoryView story) throws IOException {
    if (story.timeline().isEmpty()) {
      return;
    }
    page.gap();
    page.heading("Timeline");
    for (var row : story.timeline()) {
      entry(row);
    }
  }

  private void entry(TimelineView row) throws IOException {
    page.marked(
        IN,
        row.when(),
        Paint.Ink.STRONG,
        "“" + row.words() + "” (" + String.join(", ", row.letters()) + ")");
  }

  private void lineage(StoryView story) throws IOException {
    if (story.lineage().isEmpty()) {
      return;
    }
    page.gap();
    page.heading("Who got it from whom");
    for (var row : story.lineage()) {
      var evidence = row.evidence();
      page.marked(
          IN, row.words(), Paint.Ink.REPORT, evidence.isEmpty() ? "" : "“" + evidence + "”");
    }
  }

  private void notices(StoryView story) throws IOException {
    boolean isFirst = true;
    for (var report : story.reports()) {
      for (var notice : report.document().notices()) {
        if (isFirst) {
          page.gap();
          page.heading("To know");
          isFirst = false;
        }
        page.marked(IN, report.letter(), Paint.Ink.REPORT, Phrases.oneLine(notice.message()));
      }
    }
  }
}
