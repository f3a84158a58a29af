package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.document.Judged.Standing;
import dev.sayso.document.PhraseList.Entry;
import dev.sayso.document.PhraseList.Force;
import dev.sayso.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds passages that say what furniture, credits or corrections say: "Sign up for", "contributed
 * to this report".
 *
 * @param phrases what to look for
 * @param kind the purpose of a passage that says it
 */
record PhraseRule(PhraseList phrases, Kind kind) implements PassageRule {
  /** Longer than a line of furniture with a quotation in its name. */
  private static final int LONG = 14;

  private static final Set<String> SPEECH =
      Set.of("said", "says", "told", "according", "added", "\"", "“", "”", "«", "„");

  @Override
  public Optional<Judged> judge(Text text, Passage passage, PassageWords words) {
    var found = phrases.found(words);
    if (found.isEmpty() || (kind == Kind.DEBRIS && isSpeech(words))) {
      return Optional.empty();
    }
    return found.stream()
        .filter(entry -> entry.force() != Force.WEAK)
        .findFirst()
        .map(entry -> judged(passage, words, entry))
        .or(() -> Optional.of(weak(passage, words, found)));
  }

  /** Furniture quotes nobody. */
  private static boolean isSpeech(PassageWords words) {
    return words.count() > LONG && words.units().stream().anyMatch(SPEECH::contains);
  }

  private Judged judged(Passage passage, PassageWords words, Entry entry) {
    var standing = entry.force() == Force.OPENS ? Standing.OPENS_LIST : Standing.FIRM;
    return new Judged(passage, words, kind, entry.rule(), standing);
  }

  private Judged weak(Passage passage, PassageWords words, List<Entry> found) {
    var first = found.getFirst();
    return found.stream().distinct().count() > 1
        ? judged(passage, words, first)
        : new Judged(passage, words, Kind.BODY, first.rule(), Standing.LEANS_TO_DEBRIS);
  }
}
