package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Takes;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who is told something, in the words around a cue: "told the Herald that". */
final class Addressees {
  private static final int LONGEST = 10;
  private static final int REACH = 120;

  /**
   * Who was told, and what is left of the content.
   *
   * @param to who was told, or none
   * @param content the parts of what is said; an addressee at its beginning is taken off
   */
  record Told(@Nullable Span to, List<Span> content) {
    Told {
      content = List.copyOf(content);
    }
  }

  private final Text text;
  private final Tokenizer tokenizer = new Tokenizer();

  Addressees(Text text) {
    this.text = text;
  }

  /** Reads the words after a cue. */
  Told told(Span cue, @Nullable Span source, List<Span> content) {
    if (tokenizer.tokens(text, cue).stream().noneMatch(Addressees::takesAddressee)) {
      return new Told(null, content);
    }
    var first = content.getFirst();
    if (first.start() >= cue.end()) {
      var pronoun = pronounBefore(first, cue);
      if (pronoun.isPresent()) {
        return new Told(pronoun.get(), shortened(content, pronoun.get().end()));
      }
    }
    return new Told(phrase(after(cue, source, first)), content);
  }

  private static boolean takesAddressee(Token token) {
    return CueVerbs.ENGLISH.of(token.lower()).stream()
        .anyMatch(verb -> verb.verb().takes(Takes.ADDRESSEE));
  }

  /** "told [him the road was closed]": the pronoun is no part of what was said. */
  private Optional<Span> pronounBefore(Span content, Span cue) {
    boolean next = text.value().substring(cue.end(), content.start()).isBlank();
    return next
        ? tokenizer.tokens(text, content).stream()
            .limit(1)
            .filter(token -> WordClass.OTHER_PRONOUN.has(token.lower()))
            .map(Token::span)
            .filter(span -> span.end() < content.end())
            .findFirst()
        : Optional.empty();
  }

  private List<Span> shortened(List<Span> content, int from) {
    var parts = new ArrayList<>(content);
    parts.set(0, text.trim(new Span(from, content.getFirst().end())));
    return parts;
  }

  /** The words from a cue to the content, or to where the addressee must have ended. */
  private Span after(Span cue, @Nullable Span source, Span content) {
    int end = Math.min(text.length(), cue.end() + REACH);
    if (content.start() >= cue.end()) {
      end = Math.min(end, content.start());
    }
    if (source != null && source.start() >= cue.end()) {
      end = Math.min(end, source.start());
    }
    return new Span(cue.end(), end);
  }

  /** The noun phrase that opens some words, or none. */
  @Nullable Span phrase(Span words) {
    @Nullable Span phrase = null;
    int length = 0;
    boolean determined = false;
    for (var token : tokenizer.tokens(text, words)) {
      boolean inside = length > 0 && (token.lower().equals("of") || token.lower().equals("'s"));
      boolean name = determined && WordClass.WEEKDAY.has(token.lower()); // "the Sunday Post"
      if (!inside && !name && ends(token)) {
        break;
      }
      determined = WordClass.DETERMINER.has(token.lower());
      phrase = phrase == null ? token.span() : phrase.cover(token.span());
      if (++length > LONGEST) {
        return null;
      }
    }
    return phrase;
  }

  private static boolean ends(Token token) {
    var word = token.lower();
    return token.kind() == Token.Kind.MARK
        || word.equals("that")
        || WordClass.PREPOSITION.has(word)
        || WordClass.SUBJECT_PRONOUN.has(word)
        || WordClass.WH_WORD.has(word)
        || WordClass.SUBORDINATOR.has(word)
        || WordClass.BARE_TIME.has(word)
        || WordClass.WEEKDAY.has(word)
        || WordClass.TIME_OPENER.has(word)
        || word.equals("to");
  }
}
