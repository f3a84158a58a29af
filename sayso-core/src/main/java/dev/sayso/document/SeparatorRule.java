package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.document.Judged.Standing;
import dev.sayso.text.Text;
import java.util.Optional;
import java.util.Set;

/** Finds trails and menus by what parts them: "Home > World > Europe", "Sport | Arts | Jobs". */
record SeparatorRule() implements PassageRule {
  private static final Set<String> SEPARATORS = Set.of(">", "»", "›", "→", "|", "·", "•");
  private static final int LONGEST_ITEM = 4;
  private static final int FEWEST = 2;

  @Override
  public Optional<Judged> judge(Text text, Passage passage, PassageWords words) {
    int separators = 0;
    int item = 0;
    for (var unit : words.units()) {
      boolean separator = SEPARATORS.contains(unit);
      if (separator && item > 0) {
        separators++;
      }
      item = separator ? 0 : item + 1;
      if (item > LONGEST_ITEM) {
        return Optional.empty();
      }
    }
    boolean trail = separators >= FEWEST || (separators == 1 && words.units().contains("home"));
    return trail && words.complete() && !Shape.endsSentence(text, passage.span())
        ? Optional.of(new Judged(passage, words, Kind.DEBRIS, "debris/breadcrumb", Standing.FIRM))
        : Optional.empty();
  }
}
