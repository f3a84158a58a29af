package dev.sayso.statement;

import dev.sayso.sentence.Sentence;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds what the report says in its own voice: what no attribution covers. */
final class OwnVoice {
  /** A leftover with fewer words says nothing by itself. */
  private static final int SHORTEST_PART = 4;

  private static final int SHORTEST_SENTENCE = 3;

  private final Text text;
  private final List<Span> claimed;

  OwnVoice(Text text, List<Finding> findings) {
    this.text = text;
    this.claimed = new ArrayList<>();
    for (var finding : findings) {
      claimed.addAll(finding.content());
      claimed.addAll(finding.claimed());
    }
    claimed.sort(null);
  }

  /** The parts of the sentences that nobody else says, in order. */
  List<Span> spans(List<Sentence> sentences) {
    var spans = new ArrayList<Span>();
    int first = 0;
    int reach = 0;
    for (var sentence : sentences) {
      int start = sentence.span().start();
      while (first < claimed.size() && claimed.get(first).start() < start) {
        reach = Math.max(reach, claimed.get(first).end());
        first++;
      }
      addParts(sentence, first, Math.max(start, reach), spans);
    }
    return spans;
  }

  private void addParts(Sentence sentence, int first, int from, List<Span> spans) {
    int at = from;
    int end = sentence.span().end();
    boolean whole = at == sentence.span().start();
    for (int i = first; i < claimed.size() && claimed.get(i).start() < end; i++) {
      addPart(sentence, new Span(at, Math.max(at, claimed.get(i).start())), false, spans);
      at = Math.max(at, claimed.get(i).end());
      whole = false;
    }
    if (at < end) {
      addPart(sentence, new Span(at, end), whole, spans);
    }
  }

  private void addPart(Sentence sentence, Span part, boolean whole, List<Span> spans) {
    var tokens = FrameMaker.tokens(sentence, part);
    long words = tokens.stream().filter(token -> token.kind() != Token.Kind.MARK).count();
    if (words < (whole ? SHORTEST_SENTENCE : SHORTEST_PART)) {
      return;
    }
    if (whole) {
      spans.add(part);
    } else if (isClause(sentence, tokens)) {
      spans.add(withoutMarks(tokens));
    }
  }

  private boolean isClause(Sentence sentence, List<Token> tokens) {
    var items = tokens.stream().map(FrameMaker::item).toList();
    var frame = new Frame(text, items, sentence.block(), false);
    return Clauses.hasFinite(frame, new Stretch(0, frame.size()));
  }

  private static Span withoutMarks(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && tokens.get(from).kind() == Token.Kind.MARK) {
      from++;
    }
    while (to > from && tokens.get(to - 1).kind() == Token.Kind.MARK) {
      to--;
    }
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }
}
