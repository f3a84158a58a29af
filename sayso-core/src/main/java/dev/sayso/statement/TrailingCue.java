package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Takes;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code The bridge is closed, the mayor said on Monday.} and {@code …, reports the Herald.} */
final class TrailingCue implements Rule.OfVerb {
  @Override
  public String name() {
    return "trailing-cue";
  }

  /** The last cue is the outermost: it closes what the others say. */
  @Override
  public List<Finding> findings(FrameParse parse) {
    return Rule.OfVerb.super.findings(parse).reversed();
  }

  @Override
  public Optional<Finding> finding(FrameParse parse, VerbGroup group) {
    if (!group.isActive() || !group.takes(Takes.TRAILING)) {
      return Optional.empty();
    }
    var source = inverted(parse, group).or(() -> parse.subject(group));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.min(source.get().from(), group.from());
    int after = closes(parse, group, Math.max(source.get().to(), group.to()));
    if (after < 0 || !opensAfterComma(parse, from)) {
      return Optional.empty();
    }
    return finding(parse, group, source.get(), content(parse, from, after));
  }

  private Optional<Finding> finding(
      FrameParse parse, VerbGroup group, Stretch source, List<Span> content) {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var by = parse.attribution(group, source).told(addressee(parse, group, source));
    return Optional.of(Finding.of(name(), by, content, group.stance()));
  }

  private static @Nullable Span addressee(FrameParse parse, VerbGroup group, Stretch source) {
    var opening = new Contents(parse).opening(group);
    boolean before = source.to() <= group.from();
    return before && opening.addressee() != null ? parse.frame().span(opening.addressee()) : null;
  }

  private static Optional<Stretch> inverted(FrameParse parse, VerbGroup group) {
    boolean told = group.takes(Takes.ADDRESSEE);
    var before = new Stretch(0, Math.max(0, group.from() - 1));
    if (told
        || !parse.at(group.from() - 1).isComma()
        || !Clauses.hasFinite(parse.frame(), before)) {
      return Optional.empty();
    }
    return parse
        .phrases()
        .after(group.to())
        .filter(phrase -> !parse.at(phrase.from()).isA(WordClass.OTHER_PRONOUN))
        .filter(phrase -> closesAt(parse, Adjuncts.end(parse.frame(), phrase.to())));
  }

  private static boolean opensAfterComma(FrameParse parse, int from) {
    return parse.at(from - 1).isComma()
        || parse.at(from - 1).is("—")
        || parse.at(from - 1).is("–")
        || (parse.at(from - 1).isFragment() && from > 2);
  }

  /** The index after the cue with addressee and adjuncts if the clause ends there, else -1. */
  private static int closes(FrameParse parse, VerbGroup group, int cueEnd) {
    var opening = new Contents(parse).opening(group);
    int after = Math.max(opening.at(), cueEnd);
    if (closesAt(parse, after)) {
      return after;
    }
    boolean loose =
        parse.at(after).isA(WordClass.PREPOSITION)
            || parse.at(after).isAdverb()
            || parse.at(after).is("when");
    for (int i = after; loose && i < parse.frame().size(); i++) {
      if (closesAt(parse, i)) {
        return i;
      }
      if (parse.at(i).is("that") || parse.at(i).isQuote()) {
        return -1;
      }
    }
    return loose ? parse.frame().end() : -1;
  }

  private static boolean closesAt(FrameParse parse, int at) {
    return at >= parse.frame().end() || parse.at(at).isComma() || parse.at(at).isBreak();
  }

  private static List<Span> content(FrameParse parse, int cueStart, int after) {
    var contents = new Contents(parse);
    int start = contents.clauseStart(cueStart);
    var rest =
        goesOn(parse, after) ? contents.words(after, contents.end(after + 1)) : List.<Span>of();
    var content = new ArrayList<Span>();
    boolean restIsClause =
        !rest.isEmpty()
            && Clauses.hasFinite(parse.frame(), new Stretch(after + 1, contents.end(after + 1)));
    if ((restIsClause && !opensSide(parse, start)) || isMainClause(parse, start, cueStart)) {
      content.addAll(contents.words(start, cueStart));
      content.addAll(content.isEmpty() ? List.of() : rest);
    }
    return content;
  }

  /** "After the vote, the mayor said": nothing is said yet. */
  private static boolean isMainClause(FrameParse parse, int start, int end) {
    var clause = new Stretch(start, end);
    boolean verb = hasFragment(parse, clause) || Clauses.hasFinite(parse.frame(), clause);
    if (opensSide(parse, start)) {
      return verb && commas(parse, clause) > 1;
    }
    boolean phrase = parse.at(start).isA(WordClass.PREPOSITION);
    return verb || parse.frame().headline() || (clause.length() > 4 && !phrase);
  }

  private static boolean opensSide(FrameParse parse, int start) {
    var first = parse.at(start);
    return first.isA(WordClass.SUBORDINATOR)
        || (first.isWord() && first.lower().endsWith("ing"))
        || first.is("asked");
  }

  private static int commas(FrameParse parse, Stretch stretch) {
    int commas = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      commas += parse.at(i).isComma() ? 1 : 0;
    }
    return commas;
  }

  private static boolean hasFragment(FrameParse parse, Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (parse.at(i).isFragment()) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(FrameParse parse, int after) {
    if (parse.at(after).is(":")) {
      return true;
    }
    var next = parse.at(after + 1);
    boolean other =
        next.isA(WordClass.CONJUNCTION)
            || (next.isA(WordClass.RELATIVE) && !next.is("that"))
            || next.is("although")
            || next.is("while")
            || next.isUtterance()
            || (next.isWord() && next.lower().endsWith("ing"));
    return parse.at(after).isComma() && !other;
  }
}
