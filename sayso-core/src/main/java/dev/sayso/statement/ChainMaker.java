package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the chain of a finding: on whose word, outermost first. */
final class ChainMaker {
  /** Deeper chains are cut at the outer end. */
  private static final int DEPTH = 4;

  /** A parent stands among so many neighbours. */
  private static final int WINDOW = 24;

  private static final int NEAR = 4;

  /** A speaker goes on for at most this many characters. */
  private static final int REACH = 500;

  private final List<Finding> findings;
  private final SourceReader sources;
  private final Outlets outlets;

  /** Takes findings in order of their words. */
  ChainMaker(List<Finding> findings, SourceReader sources, Outlets outlets) {
    this.findings = findings;
    this.sources = sources;
    this.outlets = outlets;
  }

  /** The chain of the finding with this index. */
  List<Link> chain(int index) {
    return chain(index, DEPTH);
  }

  private List<Link> chain(int index, int depth) {
    var finding = findings.get(index);
    var chain = new ArrayList<Link>();
    if (depth > 1) {
      parent(index).ifPresent(parent -> chain.addAll(chain(parent, depth - 1)));
    }
    var via = via(finding);
    if (via != null) {
      add(
          chain,
          new Link(sources.source(via), cue(finding), null, finding.rule(), finding.score()));
    }
    add(chain, inMouthOf(chain, link(index)));
    return chain.size() > DEPTH ? chain.subList(chain.size() - DEPTH, chain.size()) : chain;
  }

  /** "I" and "we" inside of somebody's words are that somebody. */
  private Link inMouthOf(List<Link> chain, Link link) {
    var words = link.source().words();
    if (chain.isEmpty() || words.isEmpty() || !sources.isSpeaker(words.get())) {
      return link;
    }
    var source = SourceReader.speaker(words.get(), chain.getLast().source());
    return new Link(source, link.cue(), link.to(), link.rule(), link.score());
  }

  private Link link(int index) {
    var finding = findings.get(index);
    var by = finding.by();
    var to = by.to() != null && by.to().equals(via(finding)) ? null : by.to();
    var source = sources.source(by.source(), speakerBefore(index));
    return new Link(source, cue(finding), to, finding.rule(), finding.score());
  }

  /** The source of the attribution that ends shortly before this one, for "he said". */
  private @Nullable Span speakerBefore(int index) {
    var source = findings.get(index).by().source();
    for (int i = index - 1; source != null && i >= 0 && i >= index - NEAR; i--) {
      var before = findings.get(i).by().source();
      if (before != null && isShortlyBefore(before, source)) {
        return before;
      }
    }
    return null;
  }

  private static boolean isShortlyBefore(Span before, Span source) {
    return before.end() < source.start()
        && source.start() - before.end() < REACH
        && before.length() > source.length();
  }

  private @Nullable Span via(Finding finding) {
    var by = finding.by();
    if (by.via() != null) {
      return by.via();
    }
    return by.to() != null && outlets.isOther(by.to()) ? by.to() : null;
  }

  private static @Nullable Cue cue(Finding finding) {
    return finding.by().cue().isEmpty() ? null : new Cue(finding.by().cue(), finding.by().lemma());
  }

  /** Who says that he himself says: one link is enough. */
  private static void add(List<Link> chain, Link link) {
    var entity = SourceReader.entity(link.source());
    boolean same =
        !chain.isEmpty()
            && entity.isPresent()
            && SourceReader.entity(chain.getLast().source()).equals(entity);
    if (same) {
      chain.removeLast();
    }
    chain.add(link);
  }

  /** The finding with the shortest content that this one's cue is part of. */
  private Optional<Integer> parent(int index) {
    var finding = findings.get(index);
    var candidates = new ArrayList<Integer>();
    int to = Math.min(findings.size(), index + WINDOW);
    for (int i = Math.max(0, index - WINDOW); i < to; i++) {
      var other = findings.get(i);
      boolean within = i != index && Selection.isWithin(finding, other);
      if (within && !Selection.isWithin(other, finding)) {
        candidates.add(i);
      }
    }
    return candidates.stream()
        .min(Comparator.comparingInt((Integer i) -> findings.get(i).contentSpan().length()));
  }
}
