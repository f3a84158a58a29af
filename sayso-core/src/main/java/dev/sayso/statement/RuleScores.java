package dev.sayso.statement;

import dev.sayso.text.WordList;
import java.util.Map;
import java.util.stream.Collectors;

/** How often the findings of each rule are just what people marked; the numbers are data. */
final class RuleScores {
  static final RuleScores ENGLISH = new RuleScores("en/rule-scores.tsv");

  private final Map<String, Double> scores;

  private RuleScores(String list) {
    scores =
        WordList.rows(list).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));
  }

  /** The score of a rule: 0 to 1. */
  double of(String rule) {
    var score = scores.get(rule);
    if (score == null) {
      throw new IllegalArgumentException("nobody measured the rule " + rule);
    }
    return score;
  }
}
