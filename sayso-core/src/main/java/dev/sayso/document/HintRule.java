package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.document.Judged.Standing;
import dev.sayso.document.Passage.Hint;
import dev.sayso.text.Text;
import java.util.Optional;

/**
 * Takes markup at its word.
 *
 * @param hint what markup says
 * @param kind what that makes of a passage
 */
record HintRule(Hint hint, Kind kind) implements PassageRule {
  @Override
  public Optional<Judged> judge(Text text, Passage passage, PassageWords words) {
    return passage.hint() == hint
        ? Optional.of(new Judged(passage, words, kind, passage.why(), Standing.FIRM))
        : Optional.empty();
  }
}
