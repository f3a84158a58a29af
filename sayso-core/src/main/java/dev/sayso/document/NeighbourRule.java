package dev.sayso.document;

import dev.sayso.text.Text;
import java.util.List;

/** Judges the undecided passages of a text by what stands around them. */
interface NeighbourRule {
  /** Changes judgements in place; passages are neither added nor taken away. */
  void apply(Text text, List<Judged> passages);
}
