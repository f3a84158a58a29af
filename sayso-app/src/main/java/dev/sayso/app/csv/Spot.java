package dev.sayso.app.csv;

import dev.sayso.app.view.ReportView;
import dev.sayso.document.Quote;
import dev.sayso.text.Span;
import dev.sayso.wire.CodePoints;
import java.util.HashMap;
import java.util.Map;

/** Says where words stand, for people's tools: in code points. */
final class Spot {
  /** How many characters before and after some words help to find them again. */
  private static final int CONTEXT = 32;

  private final String text;
  private final CodePoints codePoints;

  Spot(ReportView report) {
    this.text = report.document().text().value();
    this.codePoints = new CodePoints(report.document().text());
  }

  /** The spots of several reports, by id. */
  static Map<String, Spot> of(Iterable<ReportView> reports) {
    var spots = new HashMap<String, Spot>();
    reports.forEach(report -> spots.put(report.id().value(), new Spot(report)));
    return spots;
  }

  static Spot in(Map<String, Spot> spots, Quote quote) {
    var spot = spots.get(quote.document().value());
    if (spot == null) {
      throw new IllegalArgumentException("no report " + quote.document().value());
    }
    return spot;
  }

  int start(Span span) {
    return codePoints.toCodePoint(span.start());
  }

  int end(Span span) {
    return codePoints.toCodePoint(span.end());
  }

  String exact(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The characters before. */
  String prefix(Span span) {
    int from = codePoints.toUnit(Math.max(0, start(span) - CONTEXT));
    return text.substring(from, span.start());
  }

  /** The characters after. */
  String suffix(Span span) {
    int to = codePoints.toUnit(Math.min(codePoints.length(), end(span) + CONTEXT));
    return text.substring(span.end(), to);
  }
}
