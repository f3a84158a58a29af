package dev.sayso.app.page;

import dev.sayso.app.view.DifferenceView;
import dev.sayso.app.view.LineageView;
import dev.sayso.app.view.StoryView;
import dev.sayso.app.view.Tile;
import dev.sayso.app.view.TimelineView;
import dev.sayso.document.DocumentId;
import dev.sayso.document.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All passages of a story that something on the page rests on, by report. */
final class Passages {
  private final Map<DocumentId, List<PassageMark>> byReport = new HashMap<>();

  Passages(StoryView story) {
    for (var claim : story.claims()) {
      claim.tiles().forEach(this::tile);
      claim.denials().forEach(denial -> denial.tiles().forEach(this::tile));
    }
    story.differences().forEach(this::difference);
    story.timeline().forEach(this::entry);
    story.lineage().forEach(this::derivation);
  }

  /** The passages of a report, in no special order. */
  List<PassageMark> in(DocumentId report) {
    return byReport.getOrDefault(report, List.of());
  }

  private void tile(Tile tile) {
    for (var said : tile.said()) {
      for (var passage : said.passages()) {
        add(passage, PassageMark.of(tile.key(), tile.kind(), passage.span()));
      }
    }
  }

  private void difference(DifferenceView difference) {
    difference.difference().items().forEach(item -> reference(difference.key(), item.quote()));
  }

  private void entry(TimelineView row) {
    row.entries().forEach(entry -> reference(row.key(), entry.passage()));
  }

  private void derivation(LineageView row) {
    row.derivation().evidence().forEach(quote -> reference(row.key(), quote));
  }

  private void reference(String key, Quote quote) {
    add(quote, PassageMark.reference(key, quote.span()));
  }

  private void add(Quote quote, PassageMark mark) {
    byReport.computeIfAbsent(quote.document(), _ -> new ArrayList<>()).add(mark);
  }
}
