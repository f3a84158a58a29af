package dev.sayso.assessment;

import dev.sayso.cast.Cast;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.text.Piece;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words of a figure that a report puts between quotation marks.
 *
 * @param place the words, without the marks
 * @param figure the id of the figure
 * @param key the words in lower case, marks left out
 * @param length how many words
 */
record QuotedWords(Place place, String figure, String key, int length) {
  /** Longer stretches are shown by their first part. */
  private static final int LONGEST_SHOWN = 600;

  /** Each stretch that a report quotes of figures it names, in order. */
  static List<QuotedWords> each(Reading reading, Cast cast) {
    var found = new ArrayList<QuotedWords>();
    for (var statement : reading.statements()) {
      figure(reading, statement, cast)
          .ifPresent(figure ->
              statement.content().quoted().stream()
                  .filter(span -> !span.isEmpty())
                  .map(span -> of(new Place(reading, span, statement), List.of(span), figure))
                  .forEach(found::add));
    }
    return found;
  }

  /** All that a statement quotes as one, for each statement of a figure that the report names. */
  static List<QuotedWords> whole(Reading reading, Cast cast) {
    var found = new ArrayList<QuotedWords>();
    for (var statement : reading.statements()) {
      var quoted = statement.content().quoted().stream().filter(span -> !span.isEmpty()).toList();
      if (!quoted.isEmpty()) {
        var all = quoted.getFirst().cover(quoted.getLast());
        var shown = all.length() > LONGEST_SHOWN ? quoted.getFirst() : all;
        figure(reading, statement, cast)
            .map(figure -> of(new Place(reading, shown, statement), quoted, figure))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static QuotedWords of(Place place, List<Span> quoted, String figure) {
    var text = place.reading().document().text();
    var words =
        quoted.stream()
            .flatMap(span -> Pieces.of(text, span).stream())
            .filter(piece -> piece.kind() != Token.Kind.MARK)
            .map(Piece::lower)
            .toList();
    return new QuotedWords(place, figure, String.join(" ", words), words.size());
  }

  private static Optional<String> figure(Reading reading, Statement statement, Cast cast) {
    return statement.source() instanceof Source.Named named
        ? cast.figure(reading.document().id(), named.entity()).map(figure -> figure.id())
        : Optional.empty();
  }

  /** The words of the statement around the quoted ones, as one text. */
  String around() {
    var statement = place.statement();
    if (statement == null) {
      return "";
    }
    Text text = place.reading().document().text();
    return statement.content().spans().stream()
        .flatMap(span -> without(span, place.span()).stream())
        .map(text::slice)
        .collect(Collectors.joining(" … "));
  }

  private static List<Span> without(Span whole, Span hole) {
    if (!whole.overlaps(hole)) {
      return List.of(whole);
    }
    var rest = new ArrayList<Span>();
    if (whole.start() < hole.start()) {
      rest.add(new Span(whole.start(), hole.start()));
    }
    if (hole.end() < whole.end()) {
      rest.add(new Span(hole.end(), whole.end()));
    }
    return rest;
  }
}
