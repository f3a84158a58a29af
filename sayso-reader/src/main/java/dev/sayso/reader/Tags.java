package dev.sayso.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of words: 0 is outside of all; each role has four, for the beginning, inside and end of
 * a phrase and for a phrase of one word (BIOES).
 */
public final class Tags {
  /** The number of tags. */
  public static final int COUNT = 1 + 4 * Role.values().length;

  static final int OUTSIDE = 0;
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;

  private Tags() {}

  /** The role of a tag as a number: 0 outside, 1 source, 2 cue, 3 content. */
  public static int roleNumber(int tag) {
    return tag == OUTSIDE ? 0 : 1 + (tag - 1) / 4;
  }

  /** Writes the tags of a phrase into those of a text. */
  public static void mark(int[] tags, Phrase phrase) {
    int base = 1 + 4 * phrase.role().number();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      boolean first = i == phrase.from();
      boolean last = i + 1 == phrase.to();
      int place = first ? (last ? SINGLE : BEGIN) : (last ? END : INSIDE);
      tags[i] = base + place;
    }
  }

  /** The phrases that tags mark, in order. */
  public static List<Phrase> phrases(int[] tags) {
    var phrases = new ArrayList<Phrase>();
    int from = 0;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] == OUTSIDE) {
        continue;
      }
      int place = (tags[i] - 1) % 4;
      if (place == BEGIN || place == SINGLE) {
        from = i;
      }
      if (place == END || place == SINGLE) {
        phrases.add(new Phrase(role(tags[i]), from, i + 1));
      }
    }
    return phrases;
  }

  /** The tag of a word before which the text was cut: a phrase that was under way begins here. */
  public static int cutBefore(int tag) {
    return goesOn(tag) ? moved(tag, leavesOpen(tag) ? BEGIN : SINGLE) : tag;
  }

  /** The tag of a word after which the text was cut: a phrase that was to go on ends here. */
  public static int cutAfter(int tag) {
    return leavesOpen(tag) ? moved(tag, goesOn(tag) ? END : SINGLE) : tag;
  }

  private static Role role(int tag) {
    return switch (roleNumber(tag)) {
      case 1 -> Role.SOURCE;
      case 2 -> Role.CUE;
      case 3 -> Role.CONTENT;
      default -> throw new IllegalArgumentException("no role in tag " + tag);
    };
  }

  private static int moved(int tag, int place) {
    return 1 + 4 * ((tag - 1) / 4) + place;
  }

  /** Whether a tag may follow another. */
  static boolean mayFollow(int before, int after) {
    return leavesOpen(before) ? goesOn(after) && sameRole(before, after) : !goesOn(after);
  }

  /** Whether a text may begin with a tag. */
  static boolean mayBegin(int tag) {
    return !goesOn(tag);
  }

  /** Whether a text may end with a tag. */
  static boolean mayEnd(int tag) {
    return !leavesOpen(tag);
  }

  private static boolean leavesOpen(int tag) {
    return tag != OUTSIDE && ((tag - 1) % 4 == BEGIN || (tag - 1) % 4 == INSIDE);
  }

  private static boolean goesOn(int tag) {
    return tag != OUTSIDE && ((tag - 1) % 4 == INSIDE || (tag - 1) % 4 == END);
  }

  private static boolean sameRole(int one, int other) {
    return roleNumber(one) == roleNumber(other);
  }
}
