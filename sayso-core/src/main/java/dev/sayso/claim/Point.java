package dev.sayso.claim;

import dev.sayso.document.Block;
import dev.sayso.document.DocumentId;
import dev.sayso.quantity.Quantity;
import dev.sayso.statement.Content;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a statement says: a clause of its content. Claims are made of points.
 *
 * @param reading the report
 * @param statement the statement
 * @param span the words of the clause
 * @param sentence the sentence it stands in, its index in the report
 * @param features what it speaks of, each with how often: stems by meaning, numbers, times
 * @param quantities the numbers in it
 * @param clocks the times of day in it, {@code hh:mm}
 * @param negativeWords whether its words say that something is not so: "never slept"
 * @param negated whether its source holds that something is not so, by its words or by denying them
 * @param speaker what names its source over all reports: the id of a figure; or none
 */
record Point(
    Reading reading,
    Statement statement,
    Span span,
    int sentence,
    Map<String, Integer> features,
    List<Quantity> quantities,
    List<String> clocks,
    boolean negativeWords,
    boolean negated,
    @Nullable String speaker) {

  DocumentId document() {
    return reading.document().id();
  }

  String words() {
    return reading.document().text().slice(span);
  }

  boolean isDirect() {
    return statement.content().quotation() == Content.Quotation.DIRECT;
  }

  boolean isOwn() {
    return statement.isOwn();
  }

  boolean isInHeadline() {
    var block = reading.sentences().get(sentence).block();
    return reading.document().blocks().get(block).kind() == Block.Kind.HEADLINE;
  }
}
