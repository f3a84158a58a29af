package dev.sayso.lab.gold;

import dev.sayso.lab.bench.Stretch;
import dev.sayso.wire.WireStory;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Scores {@code differences}: of the gold differences, those shown with the right verdict and never
 * with the opposite one.
 *
 * <p>A pair of values is shown by a difference of which two items, in reports of the gold, overlap
 * a place of the one value and of the other. A passage is shown by a difference with items that
 * overlap what its pattern matches, in two of its reports if there are several. The gold's kind is
 * finer than the contract's and is not compared.
 *
 * <p>The verdict <i>update</i> is as good as <i>fits</i>: a later count does not contradict an
 * earlier one. <i>Unclear</i> is neither right nor the opposite.
 */
final class DifferenceScore {
  private final Findings findings;
  private final List<WireStory.Difference> shown;

  private DifferenceScore(Findings findings) {
    this.findings = findings;
    this.shown =
        findings.dossier().stories().stream()
            .flatMap(story -> story.differences().stream())
            .toList();
  }

  static Tally tally(GoldSheet gold, Findings findings) {
    var score = new DifferenceScore(findings);
    var count = new Tally.Count("differences");
    for (var wanted : gold.differences()) {
      var verdicts =
          score.shown.stream()
              .filter(difference -> score.shows(difference, wanted))
              .map(difference -> verdict(difference.verdict()))
              .distinct()
              .toList();
      boolean opposed = verdicts.contains(wanted.verdict().equals("fits") ? "conflict" : "fits");
      if (verdicts.contains(wanted.verdict()) && !opposed) {
        count.hit();
      } else {
        count.miss(
            String.join(",", wanted.docs()),
            wanted.id(),
            "wanted " + wanted.verdict() + ", found " + verdicts);
      }
    }
    return count.tally();
  }

  private static String verdict(String verdict) {
    return verdict.equals("update") ? "fits" : verdict;
  }

  private boolean shows(WireStory.Difference difference, GoldSheet.Difference wanted) {
    var items =
        difference.items().stream()
            .filter(item -> item.span().start() < item.span().end())
            .filter(item -> wanted.docs().contains(findings.docOf(item.report())))
            .toList();
    var values = wanted.values();
    if (values != null) {
      return showsEach(items, values);
    }
    var pattern = wanted.text();
    return pattern != null && showsPassage(items, pattern, wanted.docs().size());
  }

  /** Whether different items show the values, one each. */
  private boolean showsEach(List<WireStory.Item> items, List<String> values) {
    if (values.isEmpty()) {
      return true;
    }
    for (var item : items) {
      if (touches(item, values.getFirst())) {
        var rest = items.stream().filter(other -> !other.equals(item)).toList();
        if (showsEach(rest, values.subList(1, values.size()))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean touches(WireStory.Item item, String value) {
    return findings.page(findings.docOf(item.report())).stream()
        .flatMap(page -> page.findWhole(value).stream())
        .anyMatch(Stretch.of(item.span())::overlaps);
  }

  private boolean showsPassage(List<WireStory.Item> items, String text, int reports) {
    var pattern = Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    var docs = new HashSet<String>();
    for (var item : items) {
      var doc = findings.docOf(item.report());
      findings.page(doc).stream()
          .flatMap(page -> page.find(pattern).stream())
          .filter(Stretch.of(item.span())::overlaps)
          .forEach(_ -> docs.add(doc));
    }
    return docs.size() >= Math.min(2, reports);
  }
}
