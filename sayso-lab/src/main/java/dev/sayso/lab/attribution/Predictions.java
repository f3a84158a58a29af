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
 * <p>PolNeAR counts the word "that" before a clause to its content, Sayso does not: it is put back
 * here, where the two are compared. PolNeAR marks no attribution inside the content of another (0
 * of 22,061 in its training and development parts); such inner ones are left out here.
 *
 * @param attributions those with a cue, in order
 * @param statements the number of statements on somebody's word, with a cue or without
 * @param unknown how many of these have a source of which nobody can say who it is
 * @param direct how many are direct quotes
 * @param unknownDirect how many direct quotes have such a source
 */
record Predictions(
    List<Attribution> attributions, int statements, int unknown, int direct, int unknownDirect) {
  private static final String THAT = "that ";
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
                passage(
                    statement.content().spans().stream()
                        .map(part -> withThat(part, report.text()))
                        .toList())));
      }
    }
    return new Predictions(
        outermost(attributions),
        attributed.size(),
        unknown(attributed),
        direct.size(),
        unknown(direct));
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

  private static List<Attribution> outermost(List<Attribution> all) {
    return all.stream()
        .filter(inner -> all.stream().noneMatch(outer -> holds(outer.content(), inner.cue())))
        .toList();
  }

  private static boolean holds(@Nullable Passage content, @Nullable Passage cue) {
    return content != null
        && cue != null
        && content.parts().stream().anyMatch(part -> part.contains(cue.parts().getFirst()));
  }

  private static WireSpan withThat(WireSpan part, String text) {
    int before = part.start() - THAT.length();
    boolean that =
        before >= 0
            && text.regionMatches(true, text.offsetByCodePoints(0, before), THAT, 0, THAT.length());
    return that ? new WireSpan(before, part.end(), THAT + part.exact()) : part;
  }

  private static @Nullable Passage passage(List<WireSpan> spans) {
    List<Stretch> parts = Passage.stretches(spans);
    return parts.isEmpty() ? null : new Passage(parts);
  }
}
