package dev.sayso.reader;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into windows, at paragraphs where that is possible, else at sentences. */
public final class Windows {
  /** The most word pieces of a window, the two that frame it included. */
  public static final int LONGEST = 256;

  private static final int FRAME = 2;

  /** A cut at a paragraph is taken if the window is at least so full: 0 to 1. */
  private static final double FULL = 0.6;

  private final EncodedText text;
  private final int context;

  /**
   * Cuts windows that see so many word pieces before and after the words they judge.
   *
   * @param context word pieces of context on either side, at most a quarter of {@link #LONGEST}
   */
  public Windows(EncodedText text, int context) {
    if (context < 0 || context > LONGEST / 4) {
      throw new IllegalArgumentException("context of " + context + " word pieces");
    }
    this.text = text;
    this.context = context;
  }

  /** Windows whose cores are all words from {@code first} on, each once, in order. */
  public List<Window> from(int first) {
    var windows = new ArrayList<Window>();
    int words = text.words().size();
    int room = LONGEST - FRAME - 2 * context;
    for (int at = first; at < words; ) {
      int to = end(at, room);
      windows.add(new Window(before(at), after(to), at, to));
      at = to;
    }
    return windows;
  }

  /** Where the core that starts here ends. */
  private int end(int from, int room) {
    int words = text.words().size();
    int to = from + 1;
    int paragraph = -1;
    int sentence = -1;
    while (to < words && text.length(from, to + 1) <= room) {
      if (text.words().get(to).opens()) {
        paragraph = to;
      } else if (text.words().get(to - 1).ends() && !text.words().get(to).ends()) {
        sentence = to;
      }
      to++;
    }
    if (to == words || text.words().get(to).opens()) {
      return to;
    }
    if (paragraph > 0 && text.length(from, paragraph) >= FULL * room) {
      return paragraph;
    }
    return sentence > 0 ? sentence : paragraph > 0 ? paragraph : to;
  }

  private int before(int core) {
    int from = core;
    while (from > 0 && text.length(from - 1, core) <= context) {
      from--;
    }
    return from;
  }

  private int after(int core) {
    int to = core;
    while (to < text.words().size() && text.length(core, to + 1) <= context) {
      to++;
    }
    return to;
  }
}
