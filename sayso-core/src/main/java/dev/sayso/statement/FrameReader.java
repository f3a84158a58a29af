package dev.sayso.statement;

import java.util.List;

/** Reads one frame by the rules. */
final class FrameReader {
  private FrameReader() {}

  /** The attributions of a frame. */
  static List<Finding> findings(Frame frame) {
    var parse = new FrameParse(frame);
    var selection = new Selection(frame.text());
    for (var rule : Rules.ENGLISH) {
      rule.findings(parse).forEach(selection::offer);
    }
    return selection.findings();
  }
}
