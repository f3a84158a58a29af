package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.document.Judged.Standing;
import dev.sayso.text.Text;
import dev.sayso.text.WordList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds passages made of nothing but the words of one list: counters ("3 comments"), menus.
 *
 * @param allowed the words
 * @param numbers whether numbers must stand among them; else they may not
 * @param why the name of the rule
 */
record WordsOnlyRule(Set<String> allowed, boolean numbers, String why) implements PassageRule {
  private static final int LONGEST = 40;

  static WordsOnlyRule counters() {
    return new WordsOnlyRule(
        new LinkedHashSet<>(WordList.words("en/counters.tsv")), true, "debris/counter");
  }

  static WordsOnlyRule navigation() {
    return new WordsOnlyRule(
        new LinkedHashSet<>(WordList.words("en/navigation.tsv")), false, "debris/navigation");
  }

  @Override
  public Optional<Judged> judge(Text text, Passage passage, PassageWords words) {
    int found = 0;
    int figures = 0;
    for (int i = 0; i < words.units().size(); i++) {
      var unit = words.units().get(i);
      if (Character.isDigit(unit.charAt(0))) {
        figures++;
      } else if (allowed.contains(unit)) {
        found++;
      } else if (words.isWord(i)) {
        return Optional.empty();
      }
    }
    boolean fits = words.complete() && words.count() <= LONGEST && found > 0;
    return fits && (figures > 0) == numbers && !isProse(text, passage)
        ? Optional.of(new Judged(passage, words, Kind.DEBRIS, why, Standing.FIRM))
        : Optional.empty();
  }

  /** A sentence, or the title of what follows: "Day 1:". */
  private static boolean isProse(Text text, Passage passage) {
    return Shape.endsSentence(text, passage.span()) || Shape.endsWith(text, passage.span(), ':');
  }
}
