package dev.sayso.app.text;

import dev.sayso.app.view.DifferenceView;
import dev.sayso.app.view.StoryView;
import dev.sayso.assessment.Difference;
import java.io.IOException;

/** Tells where the reports of a story differ, or only seem to. */
final class DifferenceTelling {
  private static final String IN = "  ";

  private final Page page;

  DifferenceTelling(Page page) {
    this.page = page;
  }

  void differences(StoryView story) throws IOException {
    if (story.differences().isEmpty()) {
      return;
    }
    if (story.claims().isEmpty()) {
      page.gap();
    }
    page.heading("Where the reports differ");
    boolean isFirst = true;
    for (var difference : story.differences()) {
      if (!isFirst) {
        page.gap();
      }
      isFirst = false;
      difference(difference);
    }
  }

  private void difference(DifferenceView difference) throws IOException {
    page.marked(
        IN,
        difference.kind() + ": " + difference.verdict() + ".",
        ink(difference.difference().verdict()),
        difference.explanation());
    if (!difference.about().isEmpty()) {
      page.lines(IN + IN, "about: " + difference.about(), Paint.Ink.QUIET);
    }
    for (var item : difference.items()) {
      page.marked(
          IN + IN,
          String.join(" ", item.letters()),
          Paint.Ink.REPORT,
          "“" + item.words() + "”" + (item.value().isEmpty() ? "" : "  = " + item.value()));
    }
  }

  private static Paint.Ink ink(Difference.Verdict verdict) {
    return switch (verdict) {
      case FITS -> Paint.Ink.AGREED;
      case CONFLICT -> Paint.Ink.CONTESTED;
      case UPDATE -> Paint.Ink.HEDGED;
      case UNCLEAR -> Paint.Ink.QUIET;
    };
  }
}
