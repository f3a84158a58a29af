package dev.sayso.statement;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.quantity.QuantityFinder;
import dev.sayso.sentence.EntityFinder;
import dev.sayso.sentence.QuotationFinder;
import dev.sayso.sentence.Segmenter;
import dev.sayso.time.TimeFinder;
import java.util.List;

/** Reads one report and looks at nothing else. Thread-safe. */
public final class ReportReader {
  private final Segmenter segmenter = new Segmenter();
  private final QuotationFinder quotationFinder = new QuotationFinder();
  private final EntityFinder entityFinder = new EntityFinder();
  private final StatementFinder statementFinder;
  private final TimeFinder timeFinder = new TimeFinder();
  private final QuantityFinder quantityFinder = new QuantityFinder();

  /** Reads with a trained model and with rules. */
  public ReportReader(AttributionModel model) {
    this.statementFinder = new StatementFinder(model);
  }

  /** All that is found in a report; in another language than English nothing is sought. */
  public Reading read(Document document) {
    if (!document.imprint().isEnglish()) {
      return new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of());
    }
    var text = document.text();
    var readable = document.readable().stream().map(Block::span).toList();
    var sentences = segmenter.sentences(document);
    var quoted = quotationFinder.passages(document);
    var entities = entityFinder.entities(document, sentences);
    var statements = statementFinder.statements(document, sentences, quoted, entities);
    var times = timeFinder.times(text, readable, document.imprint().published());
    var quantities = quantityFinder.quantities(text, readable);
    return new Reading(document, sentences, entities, statements, times, quantities);
  }
}
