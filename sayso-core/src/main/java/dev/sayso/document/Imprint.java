package dev.sayso.document;

import dev.sayso.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself.
 *
 * @param outlet who published it, or none if it does not say
 * @param byline who wrote it, or none
 * @param language a BCP 47 tag; {@code und} if unknown
 * @param published the days in which it was published
 */
public record Imprint(
    @Nullable String outlet, @Nullable String byline, String language, Days published) {
  private static final String ENGLISH = "en";

  /** Whether it is in English, as far as it says or its words show. */
  public boolean isEnglish() {
    return isEnglish(language);
  }

  /** Whether a BCP 47 tag is one of English. */
  public static boolean isEnglish(String language) {
    return language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
  }
}
