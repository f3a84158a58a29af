package dev.sayso.sentence;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the entities that stretches of a report mention, each in logarithmic time. Does not change;
 * thread-safe.
 */
public final class MentionIndex {
  /**
   * A mention with whom it stands for.
   *
   * @param entity who or what
   * @param mention where
   */
  public record Hit(Entity entity, Mention mention) {}

  private final TreeMap<Integer, Hit> byStart = new TreeMap<>();

  /** Indexes all mentions of some entities, which do not overlap. */
  public MentionIndex(List<Entity> entities) {
    for (var entity : entities) {
      for (var mention : entity.mentions()) {
        byStart.put(mention.span().start(), new Hit(entity, mention));
      }
    }
  }

  /** The mentions that share at least one character with a span, in order. */
  public List<Hit> in(Span span) {
    Map.Entry<Integer, Hit> before = byStart.floorEntry(span.start());
    int from = before == null ? span.start() : before.getKey();
    var hits = new ArrayList<Hit>();
    for (var hit : byStart.tailMap(from, true).values()) {
      if (hit.mention().span().start() >= span.end()) {
        break;
      }
      if (hit.mention().span().overlaps(span)) {
        hits.add(hit);
      }
    }
    return hits;
  }

  /** The mention in which a character stands. */
  public Optional<Hit> at(int offset) {
    return in(new Span(offset, offset + 1)).stream().findFirst();
  }

  /**
   * The first mention in a span that owns nothing: Jan Ott in "the company's spokesman, Jan Ott".
   */
  public Optional<Hit> head(Text text, Span span) {
    return in(span).stream().filter(hit -> !isPossessor(text, hit.mention().span())).findFirst();
  }

  private static boolean isPossessor(Text text, Span span) {
    var value = text.value();
    int end = span.end();
    return end < value.length()
        && (value.charAt(end) == '\'' || value.charAt(end) == '\u2019')
        && (value.startsWith("s", end + 1) || value.startsWith(" ", end + 1));
  }
}
