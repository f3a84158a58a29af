package dev.sayso.lab.attribution;

import dev.sayso.lab.bench.Passage;
import dev.sayso.lab.bench.Ratio;
import dev.sayso.lab.bench.Stretch;
import dev.sayso.wire.WireReport;
import dev.sayso.wire.WireSpan;
import dev.sayso.wire.WireStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributions that Sayso found in one text or many, and how many sources it did not know.
 *
 * <p>Every statement with a cue is an attribution: the source and the cue of its last link, and its
 * content. Statements in the report's own voice are none, and neither are those without a cue:
 * PolNeAR marks no attribution without one. The outer links of a chain have statements of their
 * own, so each link counts once.
 *
 * @param attributions those with a cue, in order
 * @param statements the number of statements on somebody's word, with a cue or without
 * @param unknown how many of these have a source of which nobody can say who it is
 * @param direct how many are direct quotes
 * @param unknownDirect how many direct quotes have such a source
 */
record Predictions(
    List<Attribution> attributions, int statements, int unknown, int direct, int unknownDirect) {
  static final Predictions NONE = new Predictions(List.of(), 0, 0, 0, 0);

  Predictions {
    attributions = List.copyOf(attributions);
  }

  /** What was found in a report. */
  static Predictions in(WireReport report) {
    var attributed =
        report.statements().stream().filter(said -> !said.source().kind().equals("voice")).toList();
    var direct = attributed.stream().filter(Predictions::isDirect).toList();
    var attributions = new ArrayList<Attribution>();
    for (var statement : attributed) {
      var cue = passage(statement.chain().getLast().cue());
      if (cue != null) {
        var source = statement.source().span();
        attributions.add(
            new Attribution(
                source == null ? null : passage(List.of(source)),
                cue,
                passage(statement.content().spans())));
      }
    }
    return new Predictions(
        attributions, attributed.size(), unknown(attributed), direct.size(), unknown(direct));
  }

  /** The counts of both together; the attributions are not kept. */
  Predictions plus(Predictions other) {
    return new Predictions(
        List.of(),
        statements + other.statements,
        unknown + other.unknown,
        direct + other.direct,
        unknownDirect + other.unknownDirect);
  }

  /** The share of statements on somebody's word of which nobody can say who it is: 0 to 1. */
  double unknownShare() {
    return Ratio.of(unknown, statements);
  }

  /** The same share among direct quotes. */
  double unknownDirectShare() {
    return Ratio.of(unknownDirect, direct);
  }

  private static boolean isDirect(WireStatement statement) {
    return statement.content().quotation().equals("direct");
  }

  private static int unknown(Collection<WireStatement> statements) {
    return (int)
        statements.stream()
            .map(WireStatement::source)
            .filter(source -> source.kind().equals("named") && source.name() == null)
            .count();
  }

  private static @Nullable Passage passage(List<WireSpan> spans) {
    List<Stretch> parts = Passage.stretches(spans);
    return parts.isEmpty() ? null : new Passage(parts);
  }
}
