package dev.sayso.document;

import dev.sayso.document.Block.Kind;
import dev.sayso.document.Judged.Standing;
import dev.sayso.text.Text;
import java.util.Optional;

/** Finds bylines and agency lines: "By Anna Berg and Paul Stein", "(Northern News Agency)". */
record BylineRule() implements PassageRule {
  private static final int LONGEST_BYLINE = 14;
  private static final int LONGEST_AGENCY = 5;

  @Override
  public Optional<Judged> judge(Text text, Passage passage, PassageWords words) {
    if (!words.complete() || words.count() == 0) {
      return Optional.empty();
    }
    if (isByline(text, passage, words)) {
      return credit(passage, words, "credit/byline");
    }
    return isAgency(text, passage, words)
        ? credit(passage, words, "credit/agency")
        : Optional.empty();
  }

  /** "By" and little else but names; a sentence that starts so ends with a full stop. */
  private static boolean isByline(Text text, Passage passage, PassageWords words) {
    return words.units().getFirst().equals("by")
        && words.count() > 1
        && !words.units().get(1).equals("the")
        && words.count() <= LONGEST_BYLINE
        && words.capitalised() * 2 > words.count()
        && !Shape.endsSentence(text, passage.span());
  }

  private static boolean isAgency(Text text, Passage passage, PassageWords words) {
    var units = words.units();
    return units.getFirst().equals("(")
        && units.getLast().equals(")")
        && units.size() == words.count() + 2
        && words.count() <= LONGEST_AGENCY
        && words.capitalised() == words.count()
        && Character.isUpperCase(text.value().charAt(passage.span().start() + 1));
  }

  private static Optional<Judged> credit(Passage passage, PassageWords words, String why) {
    return Optional.of(new Judged(passage, words, Kind.CREDIT, why, Standing.FIRM));
  }
}
