package dev.sayso.lab.gold;

import dev.sayso.lab.bench.Passage;
import dev.sayso.lab.bench.Stretch;
import dev.sayso.wire.WireDossier;
import dev.sayso.wire.WireStatement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Sayso found, looked up as the answer sheet asks. */
final class Findings {
  /** How much of the gold words a content must cover, as the example's README says. */
  private static final double COVER = 0.8;

  private static final int DOC_DIGITS = 2;

  private final WireDossier dossier;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, String> docs = new HashMap<>();

  Findings(WireDossier dossier) {
    this.dossier = dossier;
    for (var report : dossier.reports()) {
      var doc = doc(report.input());
      pages.put(doc, new Page(report));
      docs.put(report.id(), doc);
    }
  }

  /** A statement that was found, and the gold words it covers. */
  record Found(WireStatement statement, Stretch words) {
    /** How well the content fits the gold words: the Jaccard index of their characters. */
    double fit() {
      return content(statement)
          .map(content -> content.jaccard(Passage.of(words.start(), words.end())))
          .orElse(0.0);
    }
  }

  WireDossier dossier() {
    return dossier;
  }

  /** The page of a report; none if it was not read. */
  Optional<Page> page(String doc) {
    return Optional.ofNullable(pages.get(doc));
  }

  /** The two digits that name a report in the answer sheet. */
  String docOf(String reportId) {
    return docs.getOrDefault(reportId, reportId);
  }

  /** Where some words stand in a report; nowhere if it was not read. */
  List<Stretch> find(String doc, String words) {
    return page(doc).map(page -> page.find(words)).orElse(List.of());
  }

  /**
   * The statements whose content covers at least 80 % of the characters of the words, at any place
   * where they stand, and whose parts together are not longer than the paragraph of that place.
   */
  List<Found> covering(String doc, String words) {
    var found = new ArrayList<Found>();
    page(doc)
        .ifPresent(page -> {
          for (var place : page.find(words)) {
            int longest = page.paragraph(place).length();
            page.report().statements().stream()
                .filter(statement -> covers(statement, place, longest))
                .forEach(statement -> found.add(new Found(statement, place)));
          }
        });
    return found;
  }

  private static boolean covers(WireStatement statement, Stretch place, int longest) {
    return content(statement)
        .filter(content -> content.length() <= longest)
        .filter(content -> Page.common(place, content.parts()) >= COVER * place.length())
        .isPresent();
  }

  private static Optional<Passage> content(WireStatement statement) {
    var parts = Passage.stretches(statement.content().spans());
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Passage(parts));
  }

  private static String doc(String input) {
    var name = String.valueOf(Path.of(input).getFileName());
    return name.substring(0, Math.min(DOC_DIGITS, name.length()));
  }
}
