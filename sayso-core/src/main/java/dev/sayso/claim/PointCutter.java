package dev.sayso.claim;

import dev.sayso.cast.Cast;
import dev.sayso.cast.Figure;
import dev.sayso.quantity.Quantity;
import dev.sayso.sentence.Sentence;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import dev.sayso.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cuts the statements of a report into points, clause by clause. Thread-safe. */
final class PointCutter {
  private static final Set<String> CLAUSES = Set.copyOf(WordList.words("en/clauses.tsv"));
  private static final Set<String> NOT_PARTICIPLES =
      Set.copyOf(WordList.words("en/not-participles.tsv"));
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "when", "because", "although", "though");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»");

  /** "before dawn on Tuesday" is no clause: a clause that needs no comma must say more. */
  private static final int LEAST_SUBORDINATE = 4;

  private static final int LEAST_PARTICIPLE = 5;

  /** A clause that bears fewer words of matter stays with the one before. */
  private static final int LEAST_WORDS = 2;

  /** Bounds the search for inner statements in endless ones. */
  private static final int MOST_INNER = 50;

  private final Cast cast;

  PointCutter(Cast cast) {
    this.cast = cast;
  }

  /** The points of a report, in order of statement and place. */
  List<Point> points(Reading reading) {
    var index = new Index(reading);
    var points = new ArrayList<Point>();
    for (var statement : reading.statements()) {
      if (!isRetold(statement, index)) {
        for (var span : statement.content().spans()) {
          for (var sentence : index.sentences(span)) {
            for (var clause : clauses(inside(sentence.tokens(), span))) {
              points.add(point(reading, index, new Place(statement, sentence), clause));
            }
          }
        }
      }
    }
    return points;
  }

  private record Place(Statement statement, Sentence sentence) {}

  /**
   * Whether a statement only leads to an inner one, as "officials believe the wall had cracks"
   * leads to "the wall had cracks": what it says is the inner one's to say.
   */
  private static boolean isRetold(Statement outer, Index index) {
    var span = outer.content().span();
    return index.statements(span).stream()
        .limit(MOST_INNER)
        .anyMatch(inner ->
            span.contains(inner.content().span())
                && inner.chain().size() > outer.chain().size()
                && inner.chain().subList(0, outer.chain().size()).equals(outer.chain()));
  }

  private static List<Token> inside(List<Token> tokens, Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).toList();
  }

  /** The clauses of a stretch, each with words of matter if the stretch has any. */
  static List<List<Token>> clauses(List<Token> tokens) {
    var clauses = new ArrayList<List<Token>>();
    int start = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (startsClause(tokens, i)
          && bears(tokens.subList(start, i))
          && bears(tokens.subList(i, tokens.size()))) {
        clauses.add(trimmed(tokens.subList(start, i)));
        start = i;
      }
    }
    var last = trimmed(tokens.subList(start, tokens.size()));
    if (!last.isEmpty()) {
      clauses.add(last);
    }
    return clauses;
  }

  private static boolean bears(List<Token> tokens) {
    return Meanings.senses(tokens).size() >= LEAST_WORDS;
  }

  private static boolean startsClause(List<Token> tokens, int at) {
    var before = tokens.get(at - 1).form();
    var word = tokens.get(at).lower();
    if (before.equals(";") || before.equals("—") || before.equals("–")) {
      return true;
    }
    if (before.equals(",")) {
      return CLAUSES.contains(word) || isParticiple(word);
    }
    if (SUBORDINATORS.contains(word)) {
      return Meanings.senses(tokens.subList(at, tokens.size())).size() >= LEAST_SUBORDINATE;
    }
    return word.equals("and") && at + 1 < tokens.size() && tokens.get(at + 1).is("that");
  }

  private static boolean isParticiple(String word) {
    return word.length() >= LEAST_PARTICIPLE
        && word.endsWith("ing")
        && !NOT_PARTICIPLES.contains(word);
  }

  /** Without the marks and joining words at the ends; quotation marks stay in pairs. */
  private static List<Token> trimmed(List<Token> tokens) {
    int start = 0;
    int end = tokens.size();
    while (end > start && isLoose(tokens, start, end, end - 1)) {
      end--;
    }
    while (start < end
        && (isLoose(tokens, start, end, start) || isJoining(tokens.subList(start, end)))) {
      start++;
    }
    return tokens.subList(start, end);
  }

  private static boolean isLoose(List<Token> tokens, int start, int end, int at) {
    var token = tokens.get(at);
    if (token.kind() != Token.Kind.MARK) {
      return false;
    }
    var isQuote = QUOTES.contains(token.form());
    var quotes = tokens.subList(start, end).stream().filter(t -> QUOTES.contains(t.form())).count();
    return !isQuote || quotes % 2 == 1;
  }

  private static boolean isJoining(List<Token> tokens) {
    return tokens.size() > 1
        && (CLAUSES.contains(tokens.getFirst().lower()) || tokens.getFirst().is("that"))
        && bears(tokens);
  }

  private Point point(Reading reading, Index index, Place place, List<Token> clause) {
    var span = clause.getFirst().span().cover(clause.getLast().span());
    var statement = place.statement();
    var quantities = index.quantities(span);
    var times = index.times(span);
    var clocks = times.stream().flatMap(time -> Clock.of(time).stream()).toList();
    return new Point(
        reading,
        statement,
        span,
        place.sentence().index(),
        features(clause, quantities, times),
        quantities,
        clocks,
        Meanings.isNegated(clause),
        Meanings.isNegated(clause) || statement.stance() == Stance.DENIES,
        speaker(reading, statement));
  }

  private static Map<String, Integer> features(
      List<Token> clause, List<Quantity> quantities, List<TimeMention> times) {
    var plain =
        clause.stream()
            .filter(token -> token.kind() != Token.Kind.NUMBER || !isIn(token, quantities, times))
            .toList();
    var features = new TreeMap<String, Integer>();
    Meanings.senses(plain).forEach(sense -> features.merge(sense, 1, Integer::sum));
    quantities.forEach(each -> features.merge("#" + Numbers.face(each), 1, Integer::sum));
    for (var time : times) {
      Clock.of(time).ifPresent(clock -> features.merge("@" + clock, 1, Integer::sum));
    }
    return features;
  }

  private static boolean isIn(Token token, List<Quantity> quantities, List<TimeMention> times) {
    return quantities.stream().anyMatch(each -> each.span().contains(token.span()))
        || times.stream()
            .anyMatch(each -> Clock.of(each).isPresent() && each.span().contains(token.span()));
  }

  private @Nullable String speaker(Reading reading, Statement statement) {
    return switch (statement.source()) {
      case Source.Named named ->
          cast.figure(reading.document().id(), named.entity()).map(Figure::id).orElse(null);
      case Source.Unnamed _, Source.Unresolved _, Source.Voice _ -> null;
    };
  }
}
