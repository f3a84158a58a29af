package dev.sayso.reader;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into the word pieces of an uncased BERT model (Devlin et al. 2019): words at white
 * space and around every mark, lower-case, without accents, then the longest pieces that the
 * vocabulary knows, from the left. Every word keeps its place in the text. Thread-safe.
 */
public final class TextEncoder {
  /** A longer word has no pieces of its own, as in the original. */
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  public TextEncoder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of some paragraphs of a text, in order. */
  public EncodedText encode(Text text, Collection<Span> paragraphs) {
    return encodeParts(text, paragraphs.stream().map(List::of).toList());
  }

  /** The words of some paragraphs, each in one part or several: as if nothing stood between. */
  public EncodedText encodeParts(Text text, Collection<List<Span>> paragraphs) {
    var run = new Run(text.value());
    paragraphs.forEach(run::paragraph);
    return run.encoded();
  }

  /** One text on its way. */
  private final class Run {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int[] pieces = new int[256];
    private int[] looks = new int[256];
    private int size;
    private boolean quoted;
    private boolean opens;
    private boolean apart;

    Run(String text) {
      this.text = text;
    }

    EncodedText encoded() {
      return new EncodedText(words, pieces, looks);
    }

    void paragraph(List<Span> parts) {
      quoted = false;
      opens = true;
      for (var part : parts) {
        apart = !opens;
        part(part);
      }
    }

    private void part(Span span) {
      int at = span.start();
      while (at < span.end()) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        if (isBlank(c)) {
          at = next;
        } else if (isMark(c)) {
          mark(at, doubled(at, span.end(), c) ? next + 1 : next, c);
          at = words.getLast().span().end();
        } else {
          at = word(at, span.end());
        }
      }
    }

    /** Two apostrophes are one quotation mark: {@code ''so''}. */
    private boolean doubled(int at, int end, int c) {
      return (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c;
    }

    private void mark(int start, int end, int c) {
      boolean toggles = c == '"' || end - start == 2;
      boolean closes = c == '”' || (toggles && quoted);
      boolean inside = quoted || toggles || c == '“';
      quoted = (quoted || toggles || c == '“') && !closes;
      var piece = toggles ? "\"" : text.substring(start, end);
      add(new Span(start, end), piece, inside || closes, isSentenceEnd(c) || closes);
    }

    private int word(int start, int limit) {
      int end = start;
      while (end < limit) {
        int c = text.codePointAt(end);
        if (isBlank(c) || isMark(c)) {
          break;
        }
        end += Character.charCount(c);
        if (Character.isIdeographic(c)
            || (end < limit && Character.isIdeographic(text.codePointAt(end)))) {
          break;
        }
      }
      add(new Span(start, end), text.substring(start, end), quoted, false);
      return end;
    }

    private void add(Span span, String word, boolean inQuote, boolean ends) {
      int first = size;
      int look = letterCase(word) + (inQuote ? 4 : 0);
      spell(bare(word), look);
      if (size == first) {
        push(vocabulary.unknown, look);
      }
      if (opens) {
        looks[first] += 8;
      }
      words.add(new Word(span, first, size - first, opens, ends, apart));
      opens = false;
      apart = false;
    }

    private void spell(String word, int look) {
      int first = size;
      int start = 0;
      while (start < word.length() && word.length() <= LONGEST_WORD) {
        int end = word.length();
        int number = -1;
        while (end > start && number < 0) {
          var piece = word.substring(start, end);
          number = vocabulary.number(start == 0 ? piece : "##" + piece);
          end -= number < 0 ? 1 : 0;
        }
        if (number < 0) {
          size = first;
          return;
        }
        push(number, look);
        start = end;
      }
    }

    private void push(int piece, int look) {
      if (size == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * size);
        looks = Arrays.copyOf(looks, 2 * size);
      }
      pieces[size] = piece;
      looks[size] = look;
      size++;
    }
  }

  /** 0 small, 1 capitalised, 2 all capitals, 3 mixed. */
  private static int letterCase(String word) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    if (capitals == 0) {
      return 0;
    }
    boolean first = Character.isUpperCase(word.charAt(0));
    if (capitals == letters && letters > 1) {
      return 2;
    }
    return first && capitals == 1 ? 1 : 3;
  }

  /** Lower-case, without accents and invisible characters. */
  private static String bare(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      plain = word.charAt(i) < 128;
    }
    if (plain) {
      return word.toLowerCase(Locale.ROOT);
    }
    var bare = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !isInvisible(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isSentenceEnd(int c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Punctuation, and the ASCII symbols that BERT counts to it. */
  private static boolean isMark(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
