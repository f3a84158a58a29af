package dev.sayso.app.view;

import dev.sayso.assessment.Difference;
import java.util.List;

/**
 * Passages that differ, or only seem to.
 *
 * @param key its name within the page
 * @param difference what was found
 * @param about the words of the claim it belongs to, or empty
 * @param items the passages, those of the same words together
 */
public record DifferenceView(String key, Difference difference, String about, List<Item> items) {
  /**
   * The same words in one or more reports.
   *
   * @param reports the reports, in order
   * @param items their passages, in the same order; never empty
   */
  public record Item(List<ReportView> reports, List<Difference.Item> items) {
    public Item {
      reports = List.copyOf(reports);
      items = List.copyOf(items);
    }

    public ReportView first() {
      return reports.getFirst();
    }

    public String words() {
      return Phrases.oneLine(items.getFirst().quote().exact());
    }

    /** The value that was understood; empty if none. */
    public String value() {
      var value = items.getFirst().value();
      return value == null ? "" : Phrases.oneLine(value);
    }

    public List<String> letters() {
      return reports.stream().map(ReportView::letter).distinct().toList();
    }

    /** The letters of the further reports. */
    public List<String> others() {
      return letters().subList(1, letters().size());
    }
  }

  public DifferenceView {
    items = List.copyOf(items);
  }

  public boolean isHeadline() {
    return difference.kind() == Difference.Kind.HEADLINE;
  }

  /** Whether somebody should look: the passages do not simply fit together. */
  public boolean isOpen() {
    return difference.verdict() != Difference.Verdict.FITS;
  }

  public String kind() {
    return Phrases.kind(difference.kind());
  }

  /** What stands above it: the claim, or whose headline it is, or else its kind. */
  public String title() {
    if (!about.isEmpty()) {
      return about;
    }
    return isHeadline() && !items.isEmpty() ? items.getFirst().first().outlet() : kind();
  }

  public String verdict() {
    return Phrases.verdict(difference.verdict());
  }

  public String explanation() {
    return Phrases.oneLine(difference.explanation());
  }

  /** Where the words of an item begin. */
  public String anchor(Item item) {
    return key + "-" + item.first().letter();
  }
}
