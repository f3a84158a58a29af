package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a report ties a content to a source.
 *
 * @param source the words for the source, or none
 * @param cue the words that tie, in order; empty for a quotation without any
 * @param lemma the dictionary form of the cue
 * @param to who was told, or none
 * @param via who passes it on, or none: "state television" of "quoted by state television"
 */
record Attribution(
    @Nullable Span source, List<Span> cue, String lemma, @Nullable Span to, @Nullable Span via) {
  Attribution {
    cue = List.copyOf(cue);
  }

  /** All its words, in order. */
  List<Span> words() {
    var words = new ArrayList<>(cue);
    for (var part : Arrays.asList(source, to, via)) {
      if (part != null) {
        words.add(part);
      }
    }
    words.sort(null);
    return words;
  }

  Attribution(@Nullable Span source, Span cue, String lemma) {
    this(source, List.of(cue), lemma, null, null);
  }

  Attribution told(@Nullable Span addressee) {
    return new Attribution(source, cue, lemma, addressee, via);
  }

  Attribution passedOnBy(@Nullable Span outer) {
    return new Attribution(source, cue, lemma, to, outer);
  }
}
