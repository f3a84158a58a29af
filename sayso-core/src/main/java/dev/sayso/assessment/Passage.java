package dev.sayso.assessment;

import dev.sayso.sentence.Sentence;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Statement;
import dev.sayso.text.Piece;
import dev.sayso.text.Pieces;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what was found in it.
 *
 * @param reading the report
 * @param sentence the sentence
 * @param pieces its pieces
 * @param statements those that stand in it, at most {@link #MOST}
 */
record Passage(Reading reading, Sentence sentence, List<Piece> pieces, List<Statement> statements) {
  /** More statements in one sentence than this are not looked at. */
  private static final int MOST = 32;

  /** A statement is looked for in no more sentences than this. */
  private static final int LONGEST_STATEMENT = 50;

  /** All sentences of a report, in order. */
  static List<Passage> of(Reading reading) {
    var sentences = reading.sentences();
    var within = new ArrayList<List<Statement>>();
    sentences.forEach(_ -> within.add(new ArrayList<>()));
    for (var statement : reading.statements()) {
      int first = firstAt(sentences, statement.content().span().start());
      for (int i = first; i < Math.min(sentences.size(), first + LONGEST_STATEMENT); i++) {
        boolean overlaps = sentences.get(i).span().overlaps(statement.content().span());
        if (overlaps && within.get(i).size() < MOST) {
          within.get(i).add(statement);
        }
      }
    }
    var text = reading.document().text();
    var passages = new ArrayList<Passage>();
    for (var sentence : sentences) {
      var pieces = Pieces.of(text, sentence.span());
      passages.add(new Passage(reading, sentence, pieces, within.get(passages.size())));
    }
    return passages;
  }

  /** The index of the first sentence that ends after {@code offset}. */
  static int firstAt(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words of {@code span} with the closest statement around them. */
  Place place(Span span) {
    return new Place(reading, span, closest(span));
  }

  private @Nullable Statement closest(Span span) {
    return statements.stream()
        .filter(statement -> statement.content().span().contains(span))
        .min(Comparator.comparingInt(statement -> statement.content().span().length()))
        .orElse(null);
  }

  /** The index of the first piece that starts at or after {@code offset}. */
  int pieceAt(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
