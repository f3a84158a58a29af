package dev.sayso.sentence;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for somebody or something by office or kind: "the fire chief", "the company".
 *
 * @param words the sentence where they stand
 * @param from the first token of the mention, the article included
 * @param noun the first token behind article and possessor
 * @param to the token after the last
 * @param sort the sort of organisation; none for a person
 * @param definite whether "the" stands before: it can only be one
 */
record Nominal(Words words, int from, int noun, int to, @Nullable String sort, boolean definite) {
  /** Say whose something is. */
  static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their", "our", "my");

  boolean isPerson() {
    return sort == null;
  }

  /** "company" of "the mining company". */
  String head() {
    return words.lower(to - 1);
  }

  /** Whether a small word stands behind that is no verb as far as one can see. */
  boolean precedesNoun(Lexicon lexicon) {
    var next = words.lower(to);
    return words.isSmall(to)
        && !words.isPossessive(to)
        && !lexicon.isNoName(next)
        && !lexicon.isSpeech(next)
        && !next.endsWith("ed");
  }

  /** The name that it belongs to: "Berg’s" of "Berg’s office"; empty if it belongs to none. */
  String possessor() {
    if (!words.isPossessive(noun - 1) || !words.isCapital(noun - 2)) {
      return "";
    }
    return words.written(noun - 2, noun);
  }

  /** "his office", "their union": whose it is decides what it is. */
  boolean isPossessed() {
    return !isNamed()
        && (words.isPossessive(noun - 1) || POSSESSIVES.contains(words.lower(noun - 1)));
  }

  boolean isBare() {
    return to - noun == 1;
  }

  /** Whether it holds a name: "Lund harbour office". */
  boolean isNamed() {
    for (int i = noun; i < to - 1; i++) {
      if (words.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** The words behind the article, in lower case, marks left out. */
  List<String> key() {
    var key = new ArrayList<String>();
    for (int i = noun; i < to; i++) {
      if (words.isWord(i)) {
        key.add(words.lower(i));
      }
    }
    return key;
  }

  Span span() {
    return words.span(from, to);
  }

  /** The words behind the article; in lower case unless there is a name among them. */
  String written() {
    var written = words.written(noun, to);
    return isNamed() ? written : written.toLowerCase(Locale.ROOT);
  }
}
