package dev.sayso.lab.gold;

import dev.sayso.lab.bench.Stretch;
import dev.sayso.wire.WireReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of one report, in which words are looked up.
 *
 * <p>A run of white space, line breaks and no-break spaces included, is as good as one blank, in
 * the text and in the words. All places count code points.
 */
final class Page {
  private final WireReport report;

  /** The text with its runs of white space made one blank. */
  private final String plain;

  /** For each UTF-16 unit of {@link #plain}, the code point of the text it stands for. */
  private final int[] places;

  private final int[] codePoints;

  Page(WireReport report) {
    this.report = report;
    this.codePoints = report.text().codePoints().toArray();
    var text = new StringBuilder();
    var at = new int[2 * codePoints.length];
    for (int i = 0; i < codePoints.length; i++) {
      boolean blank = isBlank(codePoints[i]);
      if (blank && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        continue;
      }
      int before = text.length();
      text.appendCodePoint(blank ? ' ' : codePoints[i]);
      Arrays.fill(at, before, text.length(), i);
    }
    this.plain = text.toString();
    this.places = Arrays.copyOf(at, text.length());
  }

  WireReport report() {
    return report;
  }

  /** Every place where some words stand. */
  List<Stretch> find(String words) {
    return find(Pattern.compile(Pattern.quote(blanksJoined(words))));
  }

  /** Every place where some words stand as words: "26" does not stand in "1926" or "260". */
  List<Stretch> findWhole(String words) {
    return find(
        Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])" + Pattern.quote(blanksJoined(words)) + "(?![\\p{L}\\p{Nd}])"));
  }

  /** Every place where a pattern matches some words. */
  List<Stretch> find(Pattern pattern) {
    var found = new ArrayList<Stretch>();
    var matcher = pattern.matcher(plain);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(new Stretch(places[matcher.start()], places[matcher.end() - 1] + 1));
      }
    }
    return found;
  }

  /** What stands between the line break before some words and the one after them. */
  Stretch paragraph(Stretch words) {
    int start = words.start();
    while (start > 0 && !isLineBreak(codePoints[start - 1])) {
      start--;
    }
    int end = words.end();
    while (end < codePoints.length && !isLineBreak(codePoints[end])) {
      end++;
    }
    return new Stretch(start, end);
  }

  /** Where the blocks of some kinds stand. */
  List<Stretch> blocks(List<String> kinds) {
    return report.blocks().stream()
        .filter(block -> kinds.contains(block.kind()))
        .filter(block -> block.start() < block.end())
        .map(block -> new Stretch(block.start(), block.end()))
        .toList();
  }

  /** How many characters of some words lie in any of these places, which do not overlap. */
  static int common(Stretch words, List<Stretch> places) {
    return places.stream().mapToInt(words::common).sum();
  }

  private static String blanksJoined(String words) {
    var text = new StringBuilder();
    words
        .strip()
        .codePoints()
        .forEach(c -> {
          if (!isBlank(c)) {
            text.appendCodePoint(c);
          } else if (text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
          }
        });
    return text.toString();
  }

  private static boolean isLineBreak(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0xFEFF;
  }
}
