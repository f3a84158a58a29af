package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations without a cue of their own to the speaker before: {@code “We knew,” she said.
 * “We all did.”} Goes through the frames in order, once.
 */
final class SpeakerMemory {
  private static final double SAME_PARAGRAPH = 0.45;
  private static final double NEXT_PARAGRAPH = 0.6;
  private static final double NO_CUE = 0.3;

  /** A quotation of more parts is a flaw of the text: bounds the work. */
  private static final int LONGEST = 100;

  private final Predicate<Span> given;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Finding speaker;
  private int speakerParagraph = -1;
  private int speakerAt = -1;
  private @Nullable Span lastSubject;
  private @Nullable Span answerer;
  private int actedIn = -1;
  private int askedIn = -2;
  private int paragraph;
  private int block = -1;

  /** Takes what tells of a quotation whether it was given to somebody already. */
  SpeakerMemory(Predicate<Span> given) {
    this.given = given;
  }

  /** Takes in a frame and what was found in it. */
  void add(Frame frame, List<Finding> found) {
    boolean opens = frame.block() != block;
    paragraph += opens ? 1 : 0;
    block = frame.block();
    var label = opens ? Label.of(frame) : Optional.<Label>empty();
    label.ifPresent(turn -> take(turn, frame));
    if (frame.isAllUtterance() && found.isEmpty()) {
      goOn(frame);
      return;
    }
    boolean spoke = false;
    for (var finding : found) {
      findings.add(finding);
      if (isSpoken(frame, finding)) {
        remember(finding);
        spoke = true;
      }
    }
    unclaimed(frame, found, label.isPresent() ? answerer : announced(frame));
    if (!spoke && askedIn != paragraph) {
      tell(frame, found);
    }
  }

  /** Somebody's turn in an interview. */
  private void take(Label turn, Frame frame) {
    switch (turn.kind()) {
      case QUESTION -> {
        askedIn = paragraph;
        answerer = answerer == null ? lastSubject : answerer;
      }
      case ANSWER -> answerer = answerer == null ? lastSubject : answerer;
      case NAME -> answerer = frame.span(turn.words());
    }
  }

  /** A frame in the report's own words: whoever acts there may speak next. */
  private void tell(Frame frame, List<Finding> found) {
    var actor = actor(frame);
    var subject = actor == null ? subjectOf(frame, found) : actor;
    lastSubject = subject != null ? subject : lastSubject;
    speaker = speakerParagraph == paragraph ? null : speaker;
    actedIn = actor == null ? actedIn : paragraph;
  }

  /** "A miner who would not be named was angrier: “…”": before a colon, anybody may speak. */
  private static @Nullable Span announced(Frame frame) {
    boolean colon =
        IntStream.range(1, frame.size())
            .anyMatch(i -> frame.at(i).isUtterance() && frame.at(i - 1).is(":"));
    return colon ? MainSubject.of(frame).map(frame::span).orElse(null) : actor(frame);
  }

  private static @Nullable Span actor(Frame frame) {
    return MainSubject.of(frame)
        .filter(words -> MainSubject.isSomebody(frame, words))
        .map(frame::span)
        .orElse(null);
  }

  /** All findings so far, in order. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void remember(Finding finding) {
    speaker = finding;
    speakerParagraph = paragraph;
    speakerAt = findings.size() - 1;
    actedIn = -1;
  }

  /** A frame of quotations alone: the speaker of this or the last paragraph goes on. */
  private void goOn(Frame frame) {
    var quotes =
        frame.items().stream()
            .filter(Item::isUtterance)
            .map(Item::span)
            .filter(given.negate())
            .toList();
    if (quotes.isEmpty()) {
      speakerParagraph = speaker == null ? -1 : paragraph;
      return;
    }
    if (askedIn == paragraph - 1 && answerer != null) {
      findings.add(bare(answerer, quotes));
      return;
    }
    var before = speaker;
    if (before == null || paragraph > speakerParagraph + 1 || actedIn == paragraph) {
      findings.add(bare(lastSubject, quotes));
      return;
    }
    if (paragraph == speakerParagraph && before.content().size() < LONGEST) {
      var spans = new ArrayList<>(before.content());
      spans.addAll(quotes);
      var longer = before.withContent(spans);
      findings.set(speakerAt, longer);
      speaker = longer;
      return;
    }
    var next = new Finding("quote-goes-on", NEXT_PARAGRAPH, before.by(), quotes, Stance.ASSERTS);
    findings.add(next);
    remember(next);
  }

  /** Quotations beside other words that no rule gave to anybody. */
  private void unclaimed(Frame frame, List<Finding> found, @Nullable Span own) {
    for (var item : frame.items()) {
      boolean free =
          item.isUtterance()
              && !given.test(item.span())
              && found.stream()
                  .noneMatch(finding ->
                      finding.content().stream().anyMatch(span -> span.overlaps(item.span())));
      if (free) {
        findings.add(own == null ? unclaimed(item.span()) : bare(own, List.of(item.span())));
      }
    }
  }

  private Finding unclaimed(Span quote) {
    var last = speaker;
    if (last != null && speakerParagraph == paragraph) {
      return new Finding("bare-quote", SAME_PARAGRAPH, last.by(), List.of(quote), Stance.ASSERTS);
    }
    return bare(lastSubject, List.of(quote));
  }

  private static Finding bare(@Nullable Span source, List<Span> quotes) {
    var by = new Attribution(source, List.of(), "", null, null);
    return new Finding("bare-quote", NO_CUE, by, quotes, Stance.ASSERTS);
  }

  private static boolean isSpoken(Frame frame, Finding finding) {
    return frame.items().stream()
        .filter(Item::isUtterance)
        .anyMatch(item -> finding.content().contains(item.span()));
  }

  private static @Nullable Span subjectOf(Frame frame, List<Finding> found) {
    return found.isEmpty()
        ? MainSubject.of(frame).map(frame::span).orElse(null)
        : found.getFirst().by().source();
  }
}
