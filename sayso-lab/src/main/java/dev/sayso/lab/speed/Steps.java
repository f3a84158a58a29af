package dev.sayso.lab.speed;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.quantity.QuantityFinder;
import dev.sayso.sentence.EntityFinder;
import dev.sayso.sentence.QuotationFinder;
import dev.sayso.sentence.Segmenter;
import dev.sayso.statement.AttributionModel;
import dev.sayso.statement.StatementFinder;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.TimeFinder;
import java.util.List;

/** Reads reports step by step, each step by the clock. Not thread-safe. */
final class Steps {
  private final Segmenter segmenter = new Segmenter();
  private final QuotationFinder quotationFinder = new QuotationFinder();
  private final EntityFinder entityFinder = new EntityFinder();
  private final TimeFinder timeFinder = new TimeFinder();
  private final QuantityFinder quantityFinder = new QuantityFinder();
  private final AttributionModel model;
  private final Stopwatch watch;

  Steps(AttributionModel model, Stopwatch watch) {
    this.model = model;
    this.watch = watch;
  }

  /** Reads a report and forgets what it read. */
  void read(Document document) {
    var text = document.text();
    var readable = document.readable().stream().map(Block::span).toList();
    var sentences = watch.time("sentences", () -> segmenter.sentences(document));
    var quoted = watch.time("quotations", () -> quotationFinder.passages(document));
    var entities = watch.time("entities", () -> entityFinder.entities(document, sentences));
    var marks = watch.time("model", () -> model.attributions(text, readable));
    var finder = new StatementFinder(new Known(model, marks));
    watch.time("statements", () -> finder.statements(document, sentences, quoted, entities));
    watch.time("times", () -> timeFinder.times(text, readable, document.imprint().published()));
    watch.time("quantities", () -> quantityFinder.quantities(text, readable));
  }

  /** A model that has read already. */
  private record Known(AttributionModel model, List<Marked> marks) implements AttributionModel {
    @Override
    public String name() {
      return model.name();
    }

    @Override
    public String version() {
      return model.version();
    }

    @Override
    public List<Marked> attributions(Text text, List<Span> paragraphs) {
      return marks;
    }
  }
}
