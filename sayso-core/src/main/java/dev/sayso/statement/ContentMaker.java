package dev.sayso.statement;

import dev.sayso.sentence.QuotedPassage;
import dev.sayso.statement.Content.Quotation;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Tells how a content is given and which of its words stand between quotation marks. */
final class ContentMaker {
  private static final String THAT = "that ";
  private static final int LONGEST_WORD = 40;

  private final Text text;
  private final Tokenizer tokenizer = new Tokenizer();
  private final List<Span> parts;

  ContentMaker(Text text, List<QuotedPassage> quoted) {
    this.text = text;
    this.parts = quoted.stream().flatMap(passage -> passage.parts().stream()).sorted().toList();
  }

  /** The content that has these words, without a "that" that only opens a clause. */
  Content content(List<Span> words) {
    var spans = words.stream().map(this::said).toList();
    var quoted = new ArrayList<Span>();
    boolean direct = true;
    for (var span : spans) {
      boolean isQuote = false;
      for (int i = firstEndingAfter(span.start()); i < parts.size(); i++) {
        var part = parts.get(i);
        if (part.start() >= span.end()) {
          break;
        }
        isQuote |= part.contains(span);
        quoted.add(words(part, span));
      }
      direct &= isQuote;
    }
    quoted.removeIf(Span::isEmpty);
    var how = direct ? Quotation.DIRECT : quoted.isEmpty() ? Quotation.INDIRECT : Quotation.MIXED;
    return new Content(spans, how, quoted);
  }

  /** "said that it was late", but "said that was wrong": there the word is a subject. */
  private Span said(Span part) {
    boolean opens =
        part.length() > THAT.length()
            && text.value().regionMatches(true, part.start(), THAT, 0, THAT.length());
    if (!opens) {
      return part;
    }
    var clause = text.trim(new Span(part.start() + THAT.length(), part.end()));
    var next = tokenizer.tokens(text, firstWords(clause)).stream().findFirst();
    boolean isSubject = next.filter(token -> isFinite(token.lower())).isPresent();
    return isSubject || clause.isEmpty() ? part : clause;
  }

  private static Span firstWords(Span clause) {
    return new Span(clause.start(), Math.min(clause.end(), clause.start() + LONGEST_WORD));
  }

  private static boolean isFinite(String word) {
    return WordClass.AUXILIARY.has(word)
        || WordClass.BE.has(word)
        || WordClass.HAVE.has(word)
        || WordClass.MODAL.has(word);
  }

  /** The part of a quotation that lies in a span, without its marks. */
  private Span words(Span part, Span span) {
    int start = Math.max(part.start(), span.start());
    int end = Math.min(part.end(), span.end());
    while (start < end && isMark(text.value().charAt(start))) {
      start++;
    }
    while (end > start && isMark(text.value().charAt(end - 1))) {
      end--;
    }
    return text.trim(new Span(start, end));
  }

  private static boolean isMark(char c) {
    return "\"'“”„‟«»‹›‘’‚`´".indexOf(c) >= 0;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
