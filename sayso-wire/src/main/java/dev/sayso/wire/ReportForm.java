package dev.sayso.wire;

import dev.sayso.document.Block;
import dev.sayso.document.Notice;
import dev.sayso.quantity.Quantity;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Mention;
import dev.sayso.statement.Reading;
import dev.sayso.text.Span;
import dev.sayso.time.TimeMention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts one report into the form of the wire. */
final class ReportForm {
  private final Reading reading;
  private final Place place;
  private final Names names;

  ReportForm(Reading reading, Place place, Names names) {
    this.reading = reading;
    this.place = place;
    this.names = names;
  }

  WireReport report() {
    var document = reading.document();
    var receipt = document.receipt();
    var imprint = document.imprint();
    var url = receipt.url();
    var statements = new StatementForm(document.id(), place, names);
    return new WireReport(
        document.id().value(),
        receipt.input(),
        receipt.copies(),
        receipt.sha256(),
        url == null ? null : url.toString(),
        imprint.outlet(),
        imprint.byline(),
        imprint.language(),
        document.headline().map(place::span).orElse(null),
        Words.of(imprint.published()),
        document.text().value(),
        document.blocks().stream().map(this::block).toList(),
        entities(),
        reading.statements().stream().map(statements::statement).toList(),
        reading.times().stream().map(this::time).toList(),
        reading.quantities().stream().map(this::quantity).toList(),
        document.notices().stream().map(ReportForm::notice).toList());
  }

  private WireReport.Block block(Block block) {
    var span = place.span(block.span());
    return new WireReport.Block(
        span.start(), span.end(), span.exact(), Words.of(block.kind()), block.why());
  }

  /** Two entities of the report that the cast knows as one figure are one. */
  private List<WireReport.Entity> entities() {
    var byId = new LinkedHashMap<String, List<Entity>>();
    for (var entity : reading.entities()) {
      var id = names.name(reading.document().id(), entity.key()).id();
      byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(entity);
    }
    return byId.values().stream().map(this::entity).toList();
  }

  private WireReport.Entity entity(List<Entity> same) {
    var first = same.getFirst();
    var name = names.name(reading.document().id(), first.key());
    var mentions = new TreeSet<Span>();
    same.forEach(entity -> entity.mentions().stream().map(Mention::span).forEach(mentions::add));
    return new WireReport.Entity(
        name.id(), name.name(), Words.of(first.kind()), place.spans(List.copyOf(mentions)));
  }

  private WireReport.Time time(TimeMention time) {
    var span = place.span(time.span());
    return new WireReport.Time(
        span.start(),
        span.end(),
        span.exact(),
        time.type().name(),
        time.value(),
        Words.of(time.days().from()),
        Words.of(time.days().to()));
  }

  private WireReport.Quantity quantity(Quantity quantity) {
    var span = place.span(quantity.span());
    return new WireReport.Quantity(
        span.start(),
        span.end(),
        span.exact(),
        number(quantity.low()),
        number(quantity.high()),
        Words.of(quantity.bound()),
        quantity.unit(),
        quantity.counted());
  }

  /** JSON has no infinity: an end without limit is an open end. */
  private static @Nullable BigDecimal number(@Nullable Double value) {
    if (value == null || value.isInfinite()) {
      return null;
    }
    var number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static WireReport.Notice notice(Notice notice) {
    return new WireReport.Notice(notice.code(), notice.message());
  }
}
