package dev.sayso.claim;

import dev.sayso.document.Quote;
import dev.sayso.statement.Stance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Makes a claim of the points that say or deny the same thing. */
final class ClaimMaker {
  /** From this average score on, a point certainly belongs to its claim. */
  private static final double SURE = 0.62;

  private static final int ID_BYTES = 5;

  private final List<Point> points;
  private final ToDoubleFunction<Point> closeness;

  ClaimMaker(List<Point> points, ToDoubleFunction<Point> closeness) {
    this.points = points;
    this.closeness = closeness;
  }

  /** The claim of a group of points, given by number in order. */
  Claim claim(List<Integer> group) {
    int clearest = group.stream().min(clearest()).orElseThrow();
    var wording = wording(group, points.get(clearest));
    var evidence = new LinkedHashMap<List<Object>, Evidence>();
    for (int item : group) {
      var point = points.get(item);
      evidence.merge(
          List.of(point.document(), point.statement().id()),
          evidence(item, points.get(clearest)),
          ClaimMaker::surer);
    }
    return new Claim(id(points.get(group.getFirst())), wording, List.copyOf(evidence.values()));
  }

  /** Direct words first, then attributed ones, then the earliest, then the first. */
  private Comparator<Integer> clearest() {
    return Comparator.comparing((Integer item) -> !points.get(item).isDirect())
        .thenComparing(item -> points.get(item).isOwn())
        .thenComparing(item -> points.get(item).statement().stance() == Stance.DENIES)
        .thenComparing(item ->
            Objects.requireNonNullElse(
                points.get(item).reading().document().imprint().published().from(), LocalDate.MAX))
        .thenComparing(Comparator.naturalOrder());
  }

  /** All words of the group that stand in the clearest point's sentence. */
  private Quote wording(List<Integer> group, Point clearest) {
    var span = clearest.span();
    for (int item : group) {
      var point = points.get(item);
      if (point.document().equals(clearest.document())
          && point.sentence() == clearest.sentence()
          && point.statement().equals(clearest.statement())) {
        span = span.cover(point.span());
      }
    }
    return Quote.of(clearest.reading().document(), span);
  }

  private Evidence evidence(int item, Point clearest) {
    var point = points.get(item);
    var isSure = point.equals(clearest) || closeness.applyAsDouble(point) >= SURE;
    return new Evidence(
        point.document(),
        point.statement().id(),
        stance(point, clearest),
        isSure ? Match.SAME : Match.PERHAPS);
  }

  /** What the point's source does with what the claim's words say. */
  private static Stance stance(Point point, Point clearest) {
    var isAgreed = point.negated() == clearest.negativeWords();
    return switch (point.statement().stance()) {
      case ASSERTS, DENIES, CONFIRMS ->
          !isAgreed
              ? Stance.DENIES
              : point.statement().stance() == Stance.CONFIRMS ? Stance.CONFIRMS : Stance.ASSERTS;
      case DOUBTS -> Stance.DOUBTS;
      case ASKS -> Stance.ASKS;
      case CALLS_FOR -> Stance.CALLS_FOR;
      case EXPECTS -> Stance.EXPECTS;
    };
  }

  private static Evidence surer(Evidence a, Evidence b) {
    return a.match() == Match.SAME ? a : b;
  }

  /** Made of the first point's place alone, so that more reports do not rename a claim. */
  private static String id(Point first) {
    var place = first.document().value() + " " + first.statement().id() + " " + first.span();
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
      return "c" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
