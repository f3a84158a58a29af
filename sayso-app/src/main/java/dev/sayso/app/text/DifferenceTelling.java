package dev.sayso.app.text;

import dev.sayso.app.view.DifferenceView;
import dev.sayso.app.view.StoryView;
import dev.sayso.assessment.Difference;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Tells where the reports of a story differ, or only seem to. */
final class DifferenceTelling {
  private static final String IN = "  ";

  private final Page page;
  private final int most;

  /**
   * Tells differences.
   *
   * @param most how many are told; those that fit together come last
   */
  DifferenceTelling(Page page, int most) {
    this.page = page;
    this.most = most;
  }

  void differences(StoryView story) throws IOException {
    if (story.differences().isEmpty()) {
      return;
    }
    if (story.claims().isEmpty()) {
      page.gap();
    }
    page.heading("Where the reports differ");
    var openFirst =
        story.differences().stream().sorted(Comparator.comparing(d -> !d.isOpen())).toList();
    int shown = Math.min(most, openFirst.size());
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        page.gap();
      }
      difference(openFirst.get(i));
    }
    rest(openFirst.subList(shown, openFirst.size()));
  }

  private void rest(List<DifferenceView> rest) throws IOException {
    if (rest.isEmpty()) {
      return;
    }
    long fits = rest.stream().filter(difference -> !difference.isOpen()).count();
    page.gap();
    page.lines(
        IN,
        "+ " + rest.size() + " more, " + fits + " of them fit together: --all",
        Paint.Ink.QUIET);
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
