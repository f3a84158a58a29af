package dev.sayso.wire;

import dev.sayso.document.DocumentId;
import dev.sayso.statement.Content;
import dev.sayso.statement.Factuality;
import dev.sayso.statement.Link;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the statements of one report into the form of the wire. */
final class StatementForm {
  private final DocumentId document;
  private final Place place;
  private final Names names;

  StatementForm(DocumentId document, Place place, Names names) {
    this.document = document;
    this.place = place;
    this.names = names;
  }

  WireStatement statement(Statement statement) {
    return new WireStatement(
        statement.id(),
        statement.chain().stream().map(this::link).toList(),
        content(statement.content()),
        Words.of(statement.stance()),
        factuality(statement.factuality()),
        Words.of(statement.said()));
  }

  private WireStatement.Link link(Link link) {
    var cue = link.cue();
    return new WireStatement.Link(
        source(link.source()),
        cue == null ? List.of() : place.spans(cue.spans()),
        place.spanOrNone(link.to()),
        link.rule(),
        link.score());
  }

  private WireStatement.Source source(Source source) {
    return switch (source) {
      case Source.Named named -> {
        var name = names.name(document, named.entity());
        yield named(named.span(), name.id(), name.name(), null);
      }
      case Source.Unresolved unresolved ->
          named(unresolved.span(), null, null, candidates(unresolved));
      case Source.Unnamed unnamed -> unnamed(unnamed);
      case Source.Voice _ -> new WireStatement.Source("voice", null, null, null, null, null);
    };
  }

  private WireStatement.Source named(
      @Nullable Span span,
      @Nullable String entity,
      @Nullable String name,
      @Nullable List<String> candidates) {
    return new WireStatement.Source(
        "named", place.spanOrNone(span), entity, name, candidates, null);
  }

  private List<String> candidates(Source.Unresolved unresolved) {
    return unresolved.candidates().stream()
        .map(candidate -> names.name(document, candidate).id())
        .toList();
  }

  private WireStatement.Source unnamed(Source.Unnamed source) {
    var said = source.anonymity();
    var unnamed =
        new WireStatement.Unnamed(
            said.kind(), said.affiliation(), said.count(), place.spanOrNone(said.reason()));
    return new WireStatement.Source(
        "unnamed", place.span(source.span()), null, null, null, unnamed);
  }

  private WireStatement.Content content(Content content) {
    return new WireStatement.Content(
        place.spans(content.spans()), Words.of(content.quotation()), place.spans(content.quoted()));
  }

  private WireStatement.Factuality factuality(Factuality factuality) {
    return new WireStatement.Factuality(
        Words.of(factuality.polarity()),
        Words.of(factuality.certainty()),
        Words.ofNullable(factuality.likelihood()),
        place.spanOrNone(factuality.hedge()),
        Words.ofNullable(factuality.whose()));
  }
}
