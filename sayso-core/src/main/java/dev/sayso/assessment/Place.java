package dev.sayso.assessment;

import dev.sayso.document.Quote;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of one report with the statement they belong to.
 *
 * @param reading the report
 * @param span the words
 * @param statement the closest statement around them, or none
 */
record Place(Reading reading, Span span, @Nullable Statement statement) {
  Difference.Item item(String value) {
    var quote = Quote.of(reading.document(), span);
    return new Difference.Item(quote, statement == null ? null : statement.id(), value);
  }

  String words() {
    return reading.document().text().slice(span);
  }

  String report() {
    return reading.document().id().value();
  }

  /** Whose word it is within its report: the same for two places only if it surely is the same. */
  String speaker() {
    if (statement == null) {
      return "report " + report();
    }
    return switch (statement.source()) {
      case Source.Named named -> "entity " + report() + " " + named.entity();
      case Source.Unnamed unnamed -> "unnamed " + report() + unnamed.span();
      case Source.Unresolved _ -> "unresolved " + report() + span;
      case Source.Voice _ -> "report " + report();
    };
  }
}
