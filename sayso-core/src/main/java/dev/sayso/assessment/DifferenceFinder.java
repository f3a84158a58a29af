package dev.sayso.assessment;

import dev.sayso.cast.Cast;
import dev.sayso.claim.Claim;
import dev.sayso.statement.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds passages of one story that differ, or only seem to. Thread-safe. */
public final class DifferenceFinder {
  /** Conflicts first; within a verdict as the rules find them. */
  private static final Comparator<Difference> WORST_FIRST =
      Comparator.comparingInt(difference -> rank(difference.verdict()));

  private final NumberDifferences numbers = new NumberDifferences();
  private final ClockDifferences clocks = new ClockDifferences();
  private final FragmentDifferences hedges = new FragmentDifferences();
  private final WordingDifferences wordings = new WordingDifferences();
  private final StanceDifferences stances = new StanceDifferences();

  /** The differences, conflicts first. */
  public List<Difference> differences(List<Claim> claims, List<Reading> readings, Cast cast) {
    var membership = new Membership(claims);
    var found = new ArrayList<Difference>();
    found.addAll(numbers.differences(readings, membership));
    found.addAll(clocks.differences(readings));
    found.addAll(hedges.differences(readings, cast));
    found.addAll(wordings.differences(readings, cast));
    found.addAll(stances.differences(claims, readings));
    found.sort(WORST_FIRST);
    return List.copyOf(found);
  }

  private static int rank(Difference.Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> 0;
      case UNCLEAR -> 1;
      case UPDATE -> 2;
      case FITS -> 3;
    };
  }
}
