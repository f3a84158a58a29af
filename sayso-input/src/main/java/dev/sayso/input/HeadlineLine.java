package dev.sayso.input;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds the line of a page that is its headline. */
final class HeadlineLine {
  /** Shorter lines are the name of a section that also stands in the title. */
  private static final int SHORTEST = 12;

  private static final int LONGEST = 400;

  private HeadlineLine() {}

  /**
   * The index of the headline, if there is one: a first-level heading that the page's titles
   * repeat, a line that they repeat, the first first-level heading.
   */
  static OptionalInt find(List<PageLine> lines, List<String> titles) {
    var normal = titles.stream().map(HeadlineLine::normal).toList();
    var repeated = OptionalInt.empty();
    var heading = OptionalInt.empty();
    for (int i = 0; i < lines.size(); i++) {
      boolean isHeading = isHeading(lines.get(i).place());
      boolean isRepeated = isRepeated(lines.get(i), normal);
      if (isHeading && isRepeated) {
        return OptionalInt.of(i);
      }
      repeated = repeated.isEmpty() && isRepeated ? OptionalInt.of(i) : repeated;
      heading = heading.isEmpty() && isHeading ? OptionalInt.of(i) : heading;
    }
    return repeated.isPresent() ? repeated : heading;
  }

  private static boolean isRepeated(PageLine line, List<String> titles) {
    if (titles.isEmpty() || line.words().length() < SHORTEST || line.words().length() > LONGEST) {
      return false;
    }
    var words = normal(line.words());
    return titles.stream().anyMatch(title -> title.startsWith(words));
  }

  private static boolean isHeading(Place place) {
    for (var at = place; at != null; at = at.parent) {
      if (at.tag().equals("h1")) {
        return true;
      }
    }
    return false;
  }

  private static String normal(String words) {
    return words.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
