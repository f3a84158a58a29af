package dev.sayso.document;

import dev.sayso.text.Text;
import java.util.Optional;

/** Judges a passage by what it says and what markup says of it, without its neighbours. */
interface PassageRule {
  /** The judgement, or none if the rule has nothing to say. */
  Optional<Judged> judge(Text text, Passage passage, PassageWords words);
}
