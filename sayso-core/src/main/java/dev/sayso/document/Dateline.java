package dev.sayso.document;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The start of a report that says where it was written, and for whom: "PORT ALBA (Northern News)
 * -".
 *
 * @param span the dateline with its dash
 * @param agency the name in brackets, or none
 */
public record Dateline(Span span, @Nullable Span agency) {
  /** Datelines are short; bounds the search. */
  private static final int LONGEST = 140;

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L}\\p{M}.,'’/\\d -]{1,70}?) ?(?:\\((?<agency>[^()\\n]{2,50})\\))? ?"
              + "(?:[–—]|--?)[ \u00A0]");

  /** The dateline that a passage starts with, if it does. */
  public static Optional<Dateline> find(Text text, Span passage) {
    int end = Math.min(passage.end(), passage.start() + LONGEST);
    var matcher = DATELINE.matcher(text.value()).region(passage.start(), end);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean agency = matcher.group("agency") != null;
    if (!agency && !startsInCapitals(matcher.group("place"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Dateline(
            new Span(matcher.start(), matcher.end()),
            agency ? new Span(matcher.start("agency"), matcher.end("agency")) : null));
  }

  /** Without an agency only a place in capitals makes a dateline: any sentence may hold a dash. */
  private static boolean startsInCapitals(String place) {
    var first = place.split("[ ,]", 2)[0];
    return first.length() > 2 && first.chars().noneMatch(Character::isLowerCase);
  }
}
