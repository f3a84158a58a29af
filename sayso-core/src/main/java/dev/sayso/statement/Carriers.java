package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who passes on what somebody says: "in a statement carried by the Herald". */
final class Carriers {
  private static final int REACH = 160;

  /** The medium stands so many words before "carried" at most. */
  private static final int NEAR = 4;

  private final Text text;
  private final Tokenizer tokenizer = new Tokenizer();
  private final Addressees phrases;

  Carriers(Text text, Addressees phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** Who passes on what a model found, or none: looks before its source and after its cue. */
  @Nullable Span carrier(AttributionModel.Marked mark) {
    var source = mark.source();
    var carrier =
        source == null ? null : carrier(before(Math.min(source.start(), mark.cue().start())));
    return carrier == null ? carrier(after(mark.cue(), mark.content().getFirst())) : carrier;
  }

  private @Nullable Span carrier(Span words) {
    var tokens = tokenizer.tokens(text, words);
    for (int i = 1; i + 2 < tokens.size(); i++) {
      boolean carried = WordClass.CARRYING.has(tokens.get(i).lower()) && tokens.get(i + 1).is("by");
      if (carried && hasMedium(tokens.subList(Math.max(0, i - NEAR), i))) {
        return phrases.phrase(new Span(tokens.get(i + 2).span().start(), words.end()));
      }
    }
    return null;
  }

  private static boolean hasMedium(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> WordClass.MEDIUM.has(token.lower()));
  }

  /** From the beginning of the sentence to a place in it. */
  private Span before(int end) {
    int start = end;
    while (start > Math.max(0, end - REACH) && !endsSentence(start - 1)) {
      start--;
    }
    return new Span(start, end);
  }

  /** From a cue to the content, or to the end of the sentence. */
  private Span after(Span cue, Span content) {
    int most = Math.min(text.length(), cue.end() + REACH);
    int limit = content.start() >= cue.end() ? Math.min(most, content.start()) : most;
    int end = cue.end();
    while (end < limit && !endsSentence(end)) {
      end++;
    }
    return new Span(cue.end(), end);
  }

  private boolean endsSentence(int at) {
    return "\n.!?”\"".indexOf(text.value().charAt(at)) >= 0;
  }
}
