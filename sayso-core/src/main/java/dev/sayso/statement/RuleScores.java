package dev.sayso.statement;

import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often the findings of each rule are just what people marked; the numbers are data. */
final class RuleScores {
  static final RuleScores ENGLISH = new RuleScores("en/rule-scores.tsv");

  /** A rule that is right less often finds little where a trained model found nothing. */
  private static final double TRUSTED = 0.5;

  /** A rule that found less was not measured: what it reads hardly occurs where it was. */
  private static final int MEASURED = 50;

  /**
   * A rule's measure.
   *
   * @param score the share of its findings that are right: 0 to 1
   * @param findings how many there were
   */
  private record Measure(double score, int findings) {}

  private final Map<String, Measure> measures;

  private RuleScores(String list) {
    measures =
        WordList.rows(list).stream()
            .collect(Collectors.toMap(row -> row.get(0), RuleScores::measure));
  }

  private static Measure measure(List<String> row) {
    return new Measure(Double.parseDouble(row.get(1)), Integer.parseInt(row.get(2)));
  }

  /** The score of a rule: 0 to 1. */
  double of(String rule) {
    return found(rule).score();
  }

  /** Whether a rule's findings stand beside those of a trained model that passed them over. */
  boolean isTrusted(String rule) {
    var measure = found(rule);
    return measure.score() >= TRUSTED || measure.findings() < MEASURED;
  }

  private Measure found(String rule) {
    var measure = measures.get(rule);
    if (measure == null) {
      throw new IllegalArgumentException("nobody measured the rule " + rule);
    }
    return measure;
  }
}
