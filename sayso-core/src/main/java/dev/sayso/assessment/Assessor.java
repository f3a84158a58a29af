package dev.sayso.assessment;

import dev.sayso.cast.Cast;
import dev.sayso.cast.Figure;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Evidence;
import dev.sayso.document.DocumentId;
import dev.sayso.lineage.Derivation;
import dev.sayso.statement.Reading;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.time.Days;
import dev.sayso.time.TimeMention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what stands behind each claim: how many reports speak to it, of how many outlets, and on how
 * many origins those rest who assert it (where nobody does, those who deny it). Thread-safe.
 */
public final class Assessor {
  /**
   * The assessments, the most telling claim first: contested ones, then by reports and origins.
   *
   * @param differences what was found to differ in the story: a claim whose words stand in a
   *     conflict of numbers or times is contested
   */
  public List<Assessment> assess(
      List<Claim> claims,
      List<Reading> readings,
      Cast cast,
      List<Derivation> lineage,
      List<Difference> differences) {
    var room = new Room(readings, cast, lineage, new Conflicts(differences));
    var assessments = claims.stream().map(room::assessment).toList();
    return IntStream.range(0, assessments.size())
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer i) -> rank(assessments.get(i).standing()))
                .thenComparingInt(i -> -assessments.get(i).reports())
                .thenComparingInt(i -> -assessments.get(i).origins())
                .thenComparing(Comparator.naturalOrder()))
        .map(assessments::get)
        .toList();
  }

  private static int rank(Standing standing) {
    return switch (standing) {
      case CONTESTED -> 0;
      case RETRACTED, ONE_ORIGIN, SEVERAL_ORIGINS, OWN_VOICE_ONLY -> 1;
    };
  }

  /** All that assessing the claims of one story needs. */
  private static final class Room {
    private final Cast cast;
    private final OriginClues clues;
    private final Conflicts conflicts;
    private final Map<DocumentId, Reading> readings = new HashMap<>();
    private final Map<DocumentId, Map<String, Statement>> statements = new HashMap<>();

    Room(List<Reading> readings, Cast cast, List<Derivation> lineage, Conflicts conflicts) {
      this.cast = cast;
      this.conflicts = conflicts;
      this.clues = new OriginClues(new Affiliations(readings, cast), readings, lineage);
      for (var reading : readings) {
        var byId = new HashMap<String, Statement>();
        reading.statements().forEach(statement -> byId.put(statement.id(), statement));
        this.readings.put(reading.document().id(), reading);
        statements.put(reading.document().id(), byId);
      }
    }

    Assessment assessment(Claim claim) {
      var witnesses = claim.evidence().stream().map(this::witness).toList();
      var origins = new OriginTracer(clues).origins(witnesses);
      var standing = new Side(witnesses, origins).standing(conflicts.touch(claim));
      return new Assessment(
          claim,
          (int) witnesses.stream().map(Witness::document).distinct().count(),
          outlets(witnesses),
          new Side(witnesses, origins).origins(),
          origins.stream().map(OriginTracer.Origin::family).toList(),
          standing,
          when(claim));
    }

    private Witness witness(Evidence evidence) {
      var reading = Objects.requireNonNull(readings.get(evidence.document()));
      var statement =
          Objects.requireNonNull(statements.get(evidence.document())).get(evidence.statement());
      return new Witness(
          evidence, reading, Objects.requireNonNull(statement), figure(reading, statement));
    }

    private @Nullable Figure figure(Reading reading, Statement statement) {
      return statement.source() instanceof Source.Named named
          ? cast.figure(reading.document().id(), named.entity()).orElse(null)
          : null;
    }

    /** Reports that name no outlet are not known to be of different ones. */
    private int outlets(List<Witness> witnesses) {
      var known =
          witnesses.stream()
              .flatMap(witness -> clues.own(witness.reading()).stream())
              .distinct()
              .count();
      return (int) Math.max(1, known);
    }

    /** The days of the first time expression in the claim's words. */
    private Days when(Claim claim) {
      var reading = Objects.requireNonNull(readings.get(claim.wording().document()));
      return reading.times().stream()
          .filter(time -> claim.wording().span().contains(time.span()))
          .map(TimeMention::days)
          .filter(Days::isKnown)
          .findFirst()
          .orElse(Days.UNKNOWN);
    }
  }

  /** Who is for a claim and who against it. */
  private record Side(List<Witness> witnesses, List<OriginTracer.Origin> all) {
    int origins() {
      var asserting =
          all.stream().filter(one -> one.witnesses().stream().anyMatch(Witness::asserts)).toList();
      var counted = asserting.isEmpty() ? all : asserting;
      var madeOut = (int) counted.stream().filter(OriginTracer.Origin::isMadeOut).count();
      return madeOut == 0 && !counted.isEmpty() ? 1 : madeOut;
    }

    Standing standing(boolean isInConflict) {
      if (isRetracted()) {
        return Standing.RETRACTED;
      }
      if (isInConflict || isContested()) {
        return Standing.CONTESTED;
      }
      return switch (origins()) {
        case 0 -> Standing.OWN_VOICE_ONLY;
        case 1 -> Standing.ONE_ORIGIN;
        default -> Standing.SEVERAL_ORIGINS;
      };
    }

    /** Whether one denies what another, or a report in its own voice, asserts. */
    private boolean isContested() {
      var isOwnAsserted = witnesses.stream().anyMatch(w -> !w.isSourced() && w.asserts());
      var isOwnDenied = witnesses.stream().anyMatch(w -> !w.isSourced() && w.denies());
      var asserting = all.stream().filter(o -> o.witnesses().stream().anyMatch(Witness::asserts));
      var denying = all.stream().filter(o -> o.witnesses().stream().anyMatch(Witness::denies));
      var asserters = asserting.toList();
      var deniers = denying.toList();
      return (isOwnAsserted && !deniers.isEmpty())
          || (isOwnDenied && !asserters.isEmpty())
          || deniers.stream()
              .anyMatch(
                  o -> asserters.stream().anyMatch(other -> !other.first().equals(o.first())));
    }

    /** Whether all who asserted it have taken it back. */
    private boolean isRetracted() {
      var asserters =
          all.stream().filter(o -> o.witnesses().stream().anyMatch(Witness::asserts)).toList();
      var takers =
          all.stream()
              .filter(o -> o.witnesses().stream().anyMatch(Retractions::isRetracted))
              .toList();
      var isOwnTaken =
          witnesses.stream().anyMatch(w -> !w.isSourced() && Retractions.isRetracted(w));
      return (!takers.isEmpty() || isOwnTaken)
          && (asserters.isEmpty() || takers.containsAll(asserters) || isOwnTaken);
    }
  }
}
