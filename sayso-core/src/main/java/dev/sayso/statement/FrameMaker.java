package dev.sayso.statement;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.sentence.QuotedPassage;
import dev.sayso.sentence.Sentence;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes frames of sentences and quotations. Takes time linear in the text. */
final class FrameMaker {
  /** A dateline has at most this many items. */
  private static final int DATELINE = 16;

  /** Longer sentences are cut: bounds the work on hostile text. */
  private static final int LONGEST = 120;

  private final Document document;
  private final List<Sentence> sentences;
  private final List<Span> parts;

  FrameMaker(Document document, List<Sentence> sentences, List<QuotedPassage> quoted) {
    this.document = document;
    this.sentences = sentences;
    this.parts = quoted.stream().flatMap(passage -> passage.parts().stream()).sorted().toList();
  }

  /** The frames of the report, in order. */
  List<Frame> frames() {
    var frames = new ArrayList<Frame>();
    int part = 0;
    int first = 0;
    while (first < sentences.size()) {
      part = firstEndingAfter(part, sentences.get(first).span().start());
      int last = lastOfFrame(first, part);
      var items = items(first, last, part);
      for (int from = 0; from < items.size(); from += LONGEST) {
        int to = Math.min(items.size(), from + LONGEST);
        frames.add(frame(sentences.get(first).block(), items.subList(from, to)));
      }
      first = last + 1;
    }
    return frames;
  }

  /** The frames inside the quotations: what is said in them may itself be on another's word. */
  List<Frame> innerFrames() {
    var frames = new ArrayList<Frame>();
    int part = 0;
    for (var sentence : sentences) {
      part = firstEndingAfter(part, sentence.span().start());
      for (int p = part; p < parts.size() && parts.get(p).overlaps(sentence.span()); p++) {
        var items = inside(sentence, parts.get(p));
        if (items.size() > 2) {
          frames.add(frame(sentence.block(), items));
        }
      }
    }
    return frames;
  }

  private static List<Item> inside(Sentence sentence, Span part) {
    return tokens(sentence, part).stream()
        .filter(token -> token.span().start() > part.start() && token.span().end() < part.end())
        .map(FrameMaker::item)
        .toList();
  }

  /** The tokens of a sentence that lie in a span, found without a look at the others. */
  static List<Token> tokens(Sentence sentence, Span span) {
    var tokens = sentence.tokens();
    int from = firstAtOrAfter(tokens, span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().end() <= span.end()) {
      to++;
    }
    return tokens.subList(from, to);
  }

  private static int firstAtOrAfter(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Frame frame(int block, List<Item> items) {
    boolean headline = document.blocks().get(block).kind() == Block.Kind.HEADLINE;
    var told = Asides.without(items.subList(dateline(items), items.size()));
    return new Frame(document.text(), told, block, headline);
  }

  /** The number of items of a dateline: "BERGEN, Norway (Coast Agency) -"; 0 if there is none. */
  private int dateline(List<Item> items) {
    for (int i = 1; i < Math.min(DATELINE, items.size() - 1); i++) {
      var item = items.get(i);
      boolean dash = item.is("-") || item.is("—") || item.is("–") || item.is("--");
      if (dash && (items.get(i - 1).is(")") || isUpperCase(document.text(), items.getFirst()))) {
        return i + 1;
      }
      if (item.isQuote()) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isUpperCase(Text text, Item item) {
    var word = text.slice(item.span());
    return item.isWord() && word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private int firstEndingAfter(int part, int offset) {
    int next = part;
    while (next < parts.size() && parts.get(next).end() <= offset) {
      next++;
    }
    return next;
  }

  /** A quotation that runs over the end of a sentence ties the next one to it. */
  private int lastOfFrame(int first, int firstPart) {
    int last = first;
    int part = firstPart;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).block() == sentences.get(first).block()) {
      int next = sentences.get(last + 1).span().start();
      part = firstEndingAfter(part, next);
      if (part >= parts.size() || parts.get(part).start() >= next) {
        break;
      }
      last++;
    }
    return last;
  }

  private List<Item> items(int first, int last, int firstPart) {
    var items = new ArrayList<Item>();
    int part = firstPart;
    int added = -1;
    for (int s = first; s <= last; s++) {
      for (var token : sentences.get(s).tokens()) {
        part = firstEndingAfter(part, token.span().start());
        if (part >= parts.size() || !parts.get(part).overlaps(token.span())) {
          items.add(item(token));
        } else if (added != part) {
          added = part;
          items.add(quotation(items, parts.get(part)));
        }
      }
    }
    return items;
  }

  private Item quotation(List<Item> before, Span part) {
    var kind = isUtterance(before, part) ? Item.Kind.UTTERANCE : Item.Kind.FRAGMENT;
    return new Item(part, "", kind, false);
  }

  /**
   * A quotation that opens with a capital where one is not needed, or that goes on after a cue,
   * could stand alone. One that opens small after a word is part of that word's clause.
   */
  private boolean isUtterance(List<Item> before, Span part) {
    Text text = document.text();
    var words = text.slice(part);
    var previous = before.isEmpty() ? Item.EDGE : before.getLast();
    boolean opensBig = opensBig(words);
    boolean endsLikeSpeech = endsLikeSpeech(text, part);
    if (previous.isEdge() || previous.isQuote()) {
      return opensBig || endsLikeSpeech;
    }
    if (previous.is(":")) {
      return true;
    }
    if (previous.kind() == Item.Kind.MARK) {
      boolean goesOn = before.stream().anyMatch(Item::isUtterance);
      return goesOn || (opensBig && endsLikeSpeech);
    }
    boolean free = !previous.isA(WordClass.PREPOSITION) && !previous.isA(WordClass.DETERMINER);
    return opensBig && free && endsLikeSpeech && words.indexOf(' ') > 0 && !previous.is("as");
  }

  private static boolean opensBig(String words) {
    return words
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c))
        .limit(1)
        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Whether a comma or full stop stands at its end, inside or out. */
  private static boolean endsLikeSpeech(Text text, Span part) {
    var words = text.slice(part);
    int last = words.length() - 1;
    while (last > 0 && !Character.isLetterOrDigit(words.charAt(last))) {
      if (",.!?…—–-".indexOf(words.charAt(last)) >= 0) {
        return true;
      }
      last--;
    }
    int after = part.end();
    return after >= text.length() || ",.;!?\n".indexOf(text.value().charAt(after)) >= 0;
  }

  static Item item(Token token) {
    var kind =
        switch (token.kind()) {
          case WORD -> Item.Kind.WORD;
          case NUMBER -> Item.Kind.NUMBER;
          case MARK -> Item.Kind.MARK;
        };
    return new Item(token.span(), token.lower(), kind, token.isCapitalised());
  }
}
