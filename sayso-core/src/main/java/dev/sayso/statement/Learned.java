package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins what a model found with what the rules find. Where both read the same cue the model's words
 * stand; where they read the same words otherwise, whoever is oftener right. The rules say what the
 * model was not taught: who was told, what the verb means, what is said inside or around of what it
 * found.
 */
final class Learned {
  /** No attribution has words that stand farther apart. */
  private static final int REACH = 4_000;

  private final Text text;
  private final String rule;
  private final boolean alone;
  private final List<AttributionModel.Marked> marks;
  private final CueReader cues;
  private final Addressees addressees;
  private final Citations citations;
  private final Carriers carriers;
  private final Set<AttributionModel.Marked> given = new HashSet<>();

  /** Takes the model and what it found, in any order. */
  Learned(Text text, AttributionModel model, List<AttributionModel.Marked> marks) {
    this.text = text;
    this.rule = model.name();
    this.alone = model.equals(AttributionModel.NONE);
    this.addressees = new Addressees(text);
    this.carriers = new Carriers(text, addressees);
    this.citations = new Citations(text, marks);
    this.marks = new ArrayList<>(citations.marks());
    this.marks.sort(Comparator.comparing(AttributionModel.Marked::cue));
    this.cues = new CueReader(text);
  }

  /**
   * What is found in a frame when the rules found this. Of what is said inside of its quotations
   * nothing: these have frames of their own.
   */
  List<Finding> findings(Frame frame, List<Finding> ruled) {
    var beaten = cuedIn(frame).filter(mark -> isBeaten(mark, ruled)).toList();
    if (!beaten.isEmpty()) {
      marks.removeAll(beaten);
    }
    var all = new ArrayList<Finding>();
    for (var mark : cuedIn(frame).filter(given::add).toList()) {
      all.add(finding(mark, twin(mark, ruled)));
    }
    ruled.stream()
        .filter(this::isBelieved)
        .flatMap(finding -> fitted(finding).stream())
        .forEach(all::add);
    all.sort(Comparator.comparing(Finding::contentSpan));
    return all;
  }

  /**
   * Whether a rule is believed where the model found nothing: all rules if there is no model, and
   * all where they read what is said inside of something that it found.
   */
  private boolean isBelieved(Finding ruled) {
    return alone
        || RuleScores.ENGLISH.isTrusted(ruled.rule())
        || near(reach(ruled)).anyMatch(mark -> isInner(mark, ruled));
  }

  /** What the model found where the rules see no frame. */
  List<Finding> rest() {
    return marks.stream().filter(given::add).map(mark -> finding(mark, null)).toList();
  }

  /** Whether the model gave these words to somebody, not only what is said inside of them. */
  boolean covers(Span words) {
    return near(words)
        .anyMatch(mark -> !words.contains(mark.cue()) && overlap(mark.content(), List.of(words)));
  }

  private Stream<AttributionModel.Marked> cuedIn(Frame frame) {
    return from(frame.span().start()).stream()
        .takeWhile(mark -> mark.cue().start() < frame.span().end())
        .filter(mark -> !isSpoken(frame, mark.cue()));
  }

  private static boolean isSpoken(Frame frame, Span cue) {
    return frame.items().stream().anyMatch(item -> item.isUtterance() && item.span().overlaps(cue));
  }

  /** Whether a rule that is oftener right reads the same words otherwise. */
  private static boolean isBeaten(AttributionModel.Marked mark, List<Finding> ruled) {
    return ruled.stream()
        .filter(finding -> !apart(mark, finding) && !isTwin(mark, finding))
        .anyMatch(finding ->
            isPassedOn(mark, finding)
                || (finding.score() > mark.score() && isRival(mark, finding)));
  }

  /**
   * Whether a rule reads on whose word somebody passes on what the model takes for his own: "The
   * Herald quoted her as saying that".
   */
  private static boolean isPassedOn(AttributionModel.Marked mark, Finding ruled) {
    var via = ruled.by().via();
    return via != null
        && mark.source() != null
        && mark.source().overlaps(via)
        && overlap(mark.content(), ruled.content());
  }

  /** Whether at most one of the two can be right. */
  private static boolean isRival(AttributionModel.Marked mark, Finding ruled) {
    return claims(mark, ruled)
        || !(isInner(mark, ruled)
            || isOuter(mark, ruled)
            || !overlap(mark.content(), ruled.content()));
  }

  /** Whether the rule reads what is said inside of the model's content. */
  private static boolean isInner(AttributionModel.Marked mark, Finding ruled) {
    return isWithin(ruled.by().cue(), mark.content());
  }

  /** Whether the model reads what is said inside of the rule's content. */
  private static boolean isOuter(AttributionModel.Marked mark, Finding ruled) {
    return isWithin(List.of(mark.cue()), ruled.content());
  }

  /** What may share words with some: keeps the work linear in the text. */
  private Stream<AttributionModel.Marked> near(Span words) {
    return from(Math.max(0, words.start() - REACH)).stream()
        .takeWhile(mark -> mark.cue().start() < words.end() + REACH);
  }

  private List<AttributionModel.Marked> from(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).cue().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return marks.subList(low, marks.size());
  }

  private static @Nullable Finding twin(AttributionModel.Marked mark, List<Finding> ruled) {
    return ruled.stream().filter(finding -> isTwin(mark, finding)).findFirst().orElse(null);
  }

  /** Whether both read the same cue: then the model's words stand. */
  private static boolean isTwin(AttributionModel.Marked mark, Finding ruled) {
    return overlap(ruled.by().cue(), List.of(mark.cue()));
  }

  private Finding finding(AttributionModel.Marked mark, @Nullable Finding twin) {
    if (twin != null && twin.by().via() != null) {
      return twin; // Who passed it on was not taught to the model; the rule read all of it.
    }
    var told = addressees.told(mark.cue(), mark.source(), mark.content());
    var cited = citations.via(mark);
    var via = cited == null ? carriers.carrier(mark) : cited;
    if (twin == null) {
      var meaning = cues.meaning(mark.cue());
      var by = new Attribution(mark.source(), List.of(mark.cue()), meaning.lemma(), told.to(), via);
      return new Finding(rule, mark.score(), by, told.content(), meaning.stance());
    }
    var source = mark.source() == null ? twin.by().source() : mark.source();
    var to = outside(twin.by().to(), source, told.content());
    var by =
        new Attribution(
            source, List.of(mark.cue()), twin.by().lemma(), to == null ? told.to() : to, via);
    // A rule that knows the shape of its clause knows best what the words do: "called it a joke".
    var stance = new Denials(text).stance(twin);
    return new Finding(rule, mark.score(), by, told.content(), stance);
  }

  /** A phrase, unless it is part of the source or the content. */
  private static @Nullable Span outside(
      @Nullable Span phrase, @Nullable Span source, List<Span> content) {
    boolean free =
        phrase != null
            && (source == null || !source.overlaps(phrase))
            && !overlap(content, List.of(phrase));
    return free ? phrase : null;
  }

  /** A rule's finding as far as it goes with the model's. */
  private Optional<Finding> fitted(Finding ruled) {
    var fitted = ruled;
    for (var mark : near(reach(ruled)).filter(mark -> !apart(mark, ruled)).toList()) {
      if (isTwin(mark, ruled) || isRival(mark, ruled)) {
        return Optional.empty();
      }
      if (isInner(mark, ruled)) {
        var inside = inside(fitted.content(), mark.content());
        if (inside.isEmpty()) {
          return Optional.empty();
        }
        fitted = fitted.withContent(inside);
      }
    }
    return Optional.of(fitted);
  }

  private static boolean apart(AttributionModel.Marked mark, Finding ruled) {
    var content = mark.content().getFirst().cover(mark.content().getLast());
    return !content.cover(mark.cue()).overlaps(reach(ruled))
        && (mark.source() == null || !mark.source().overlaps(reach(ruled)));
  }

  private static Span reach(Finding ruled) {
    var reach = ruled.contentSpan();
    for (var words : ruled.claimed()) {
      reach = reach.cover(words);
    }
    return reach;
  }

  /** Whether the model has the words that would tie for something else. */
  private static boolean claims(AttributionModel.Marked mark, Finding ruled) {
    var source = mark.source();
    var other = ruled.by().source();
    return (source != null && overlap(ruled.by().cue(), List.of(source)))
        || (other != null && other.overlaps(mark.cue()));
  }

  private static boolean isWithin(List<Span> words, List<Span> content) {
    return !words.isEmpty() && content.stream().anyMatch(part -> part.contains(words.getFirst()));
  }

  private List<Span> inside(List<Span> content, List<Span> allowed) {
    var inside = new ArrayList<Span>();
    for (var part : content) {
      for (var room : allowed) {
        if (part.overlaps(room)) {
          int start = Math.max(part.start(), room.start());
          inside.add(text.trim(new Span(start, Math.min(part.end(), room.end()))));
        }
      }
    }
    return inside;
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }
}
