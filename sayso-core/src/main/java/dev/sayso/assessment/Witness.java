package dev.sayso.assessment;

import dev.sayso.cast.Figure;
import dev.sayso.claim.Evidence;
import dev.sayso.document.DocumentId;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One who speaks to a claim.
 *
 * @param evidence what they do with the claim
 * @param reading the report
 * @param statement the statement
 * @param figure who the innermost source is over all reports; or none
 */
record Witness(Evidence evidence, Reading reading, Statement statement, @Nullable Figure figure) {

  DocumentId document() {
    return evidence.document();
  }

  /** Whether the report says on whose word; its own voice is no origin. */
  boolean isSourced() {
    return !statement.isOwn();
  }

  /** Whether it can be told who the source is, be it by kind. */
  boolean isMadeOut() {
    return switch (statement.source()) {
      case Source.Named _, Source.Unnamed _ -> true;
      case Source.Unresolved _, Source.Voice _ -> false;
    };
  }

  boolean denies() {
    return evidence.stance() == Stance.DENIES;
  }

  boolean asserts() {
    return evidence.stance() == Stance.ASSERTS || evidence.stance() == Stance.CONFIRMS;
  }

  /** The words of a span of the report, blanks made one. */
  String words(Span span) {
    return reading.document().text().slice(span).replaceAll("\\s+", " ");
  }

  /**
   * What is said, in lower case and without marks, to see whether another says it word for word.
   */
  String bareContent() {
    return statement.content().spans().stream()
        .map(this::words)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }

  /** Who it is, in words: the figure's name or the report's own words. */
  String name() {
    if (figure != null) {
      return figure.name();
    }
    return statement.source().words().map(this::words).orElse("somebody the report leaves open");
  }

  /** The report, in words. */
  String report() {
    var outlet = reading.document().imprint().outlet();
    return outlet == null ? reading.document().receipt().input() : outlet;
  }

  /** The sources on the way from the report to the innermost one. */
  List<Source> passers() {
    return statement.chain().subList(0, statement.chain().size() - 1).stream()
        .map(link -> link.source())
        .toList();
  }
}
