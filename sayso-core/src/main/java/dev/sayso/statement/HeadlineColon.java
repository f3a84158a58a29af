package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;

/** {@code Mayor: bridge is safe}, and the other way round: {@code Bridge is safe: mayor}. */
final class HeadlineColon implements Rule {
  private static final int LONGEST_SOURCE = 5;
  private static final int SHORTEST_CONTENT = 3;

  @Override
  public String name() {
    return "headline-colon";
  }

  @Override
  public List<Finding> findings(FrameParse parse) {
    var frame = parse.frame();
    int colon = colon(frame);
    if (!frame.headline() || colon < 1) {
      return List.of();
    }
    int end = frame.end();
    if (isSource(frame, 0, colon) && end - colon > SHORTEST_CONTENT) {
      return List.of(finding(frame, colon, new Stretch(0, colon), new Stretch(colon + 1, end)));
    }
    boolean last = end - colon - 1 <= LONGEST_SOURCE && end > colon + 1;
    if (last
        && Clauses.hasFinite(frame, new Stretch(0, colon))
        && isSource(frame, colon + 1, end)) {
      return List.of(finding(frame, colon, new Stretch(colon + 1, end), new Stretch(0, colon)));
    }
    return List.of();
  }

  private Finding finding(Frame frame, int colon, Stretch source, Stretch content) {
    Span cue = frame.at(colon).span();
    var by = new Attribution(frame.span(source), cue, ":");
    return Finding.of(name(), by, List.of(frame.span(content)), Stance.ASSERTS);
  }

  private static int colon(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.at(i).is(":")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSource(Frame frame, int from, int to) {
    var words = new Stretch(from, to);
    if (words.length() > LONGEST_SOURCE || Clauses.hasFinite(frame, words)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!frame.at(i).isWord() || frame.at(i).isA(WordClass.PREPOSITION)) {
        return false;
      }
    }
    return !frame.at(from).isA(WordClass.MONTH) && !frame.at(from).isA(WordClass.WEEKDAY);
  }
}
