package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
  private int paragraph;
  private int block = -1;

  /** Takes what tells of a quotation whether it was given to somebody already. */
  SpeakerMemory(Predicate<Span> given) {
    this.given = given;
  }

  /** Takes in a frame and what was found in it. */
  void add(Frame frame, List<Finding> found) {
    paragraph += frame.block() == block ? 0 : 1;
    block = frame.block();
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
    unclaimed(frame, found);
    if (!spoke) {
      var subject = subjectOf(frame, found);
      lastSubject = subject != null ? subject : lastSubject;
      speaker = speakerParagraph == paragraph ? null : speaker;
    }
  }

  /** All findings so far, in order. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void remember(Finding finding) {
    speaker = finding;
    speakerParagraph = paragraph;
    speakerAt = findings.size() - 1;
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
    var before = speaker;
    if (before == null || paragraph > speakerParagraph + 1) {
      var by = new Attribution(lastSubject, List.of(), "", null, null);
      findings.add(new Finding("bare-quote", NO_CUE, by, quotes, Stance.ASSERTS));
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
  private void unclaimed(Frame frame, List<Finding> found) {
    for (var item : frame.items()) {
      boolean free =
          item.isUtterance()
              && !given.test(item.span())
              && found.stream()
                  .noneMatch(finding ->
                      finding.content().stream().anyMatch(span -> span.overlaps(item.span())));
      if (free) {
        findings.add(unclaimed(item.span()));
      }
    }
  }

  private Finding unclaimed(Span quote) {
    var last = speaker;
    if (last != null && speakerParagraph == paragraph) {
      return new Finding("bare-quote", SAME_PARAGRAPH, last.by(), List.of(quote), Stance.ASSERTS);
    }
    var by = new Attribution(lastSubject, List.of(), "", null, null);
    return new Finding("bare-quote", NO_CUE, by, List.of(quote), Stance.ASSERTS);
  }

  private static boolean isSpoken(Frame frame, Finding finding) {
    return frame.items().stream()
        .filter(Item::isUtterance)
        .anyMatch(item -> finding.content().contains(item.span()));
  }

  private static @Nullable Span subjectOf(Frame frame, List<Finding> found) {
    if (!found.isEmpty()) {
      return found.getFirst().by().source();
    }
    var phrases = new NounPhrases(frame);
    for (int i = 1; i < frame.size(); i++) {
      if (Clauses.isFinite(frame, i)) {
        return phrases.before(i, 0).map(frame::span).orElse(null);
      }
    }
    return null;
  }
}
