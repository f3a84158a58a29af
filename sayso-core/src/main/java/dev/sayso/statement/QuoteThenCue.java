package dev.sayso.statement;

import dev.sayso.statement.CueVerb.Takes;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code “We knew,” said Anna Berg.} and {@code “We knew,” she told them, “for years.”} */
final class QuoteThenCue implements Rule.OfVerb {
  private static final int REACH = 40;

  @Override
  public String name() {
    return "quote-then-cue";
  }

  @Override
  public Optional<Finding> finding(FrameParse parse, VerbGroup group) {
    int quote = quoteBefore(parse, group.from());
    if (quote < 0 || !group.isActive() || !group.takes(Takes.QUOTE)) {
      return Optional.empty();
    }
    return source(parse, group, quote).map(source -> finding(parse, group, source));
  }

  private Finding finding(FrameParse parse, VerbGroup group, Stretch source) {
    var by = parse.attribution(group, source).told(addressee(parse, group, source));
    int last = Math.max(group.to(), source.to());
    return Finding.of(name(), by, quotes(parse, last), group.stance());
  }

  /** The quotation that ends right before the subject or the verb, or -1. */
  private static int quoteBefore(FrameParse parse, int from) {
    for (int i = from - 1; i >= 0 && from - i < REACH; i--) {
      if (parse.at(i).isUtterance()) {
        return i;
      }
      if (parse.at(i).is(";") || parse.at(i).is(":")) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<Stretch> source(FrameParse parse, VerbGroup group, int quote) {
    int gap = parse.at(quote + 1).isComma() ? quote + 2 : quote + 1;
    if (group.from() == gap) {
      return parse.phrases().after(group.to()).filter(phrase -> isSomebody(parse, phrase));
    }
    return parse
        .subject(group)
        .filter(subject -> subject.from() >= gap && subject.from() <= gap + 1);
  }

  private static boolean isSomebody(FrameParse parse, Stretch phrase) {
    return !parse.at(phrase.from()).isA(WordClass.FIRST_PERSON);
  }

  private static @Nullable Span addressee(FrameParse parse, VerbGroup group, Stretch source) {
    if (!group.takes(Takes.ADDRESSEE) || source.from() >= group.to()) {
      return null;
    }
    int end = new Contents(parse).addresseeEnd(group.to());
    return end > group.to() ? parse.span(group.to(), end) : null;
  }

  /** All quotations up to the cue, and those after it that no new cue claims. */
  private static List<Span> quotes(FrameParse parse, int cueEnd) {
    var quotes = new ArrayList<Span>();
    for (int i = 0; i < parse.frame().size(); i++) {
      if (parse.at(i).isUtterance() && (i < cueEnd || follows(parse, cueEnd, i))) {
        quotes.add(parse.at(i).span());
      }
    }
    return quotes;
  }

  /** Between cue and second half may stand time, place and addressee, but no further verb. */
  private static boolean follows(FrameParse parse, int cueEnd, int quote) {
    return !parse.groups().stream()
        .anyMatch(group -> group.from() >= cueEnd && group.from() < quote);
  }
}
