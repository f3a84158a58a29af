package dev.sayso.lab.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.lab.bench.ArticleLines;
import dev.sayso.reader.EncodedText;
import dev.sayso.reader.TextEncoder;
import dev.sayso.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Articles that nobody marked, from gzip files of JSON lines with {@code date} and {@code
 * content_original}.
 *
 * <p>Articles of the months from which PolNeAR took its own are left out, those without a date too:
 * one of them may be in a part that is kept for scoring.
 */
final class UnmarkedTexts {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-\\d\\d");
  private static final Pattern SHORT_DAY = Pattern.compile("(\\d\\d?)/\\d\\d?/(\\d\\d)");
  private static final int FROM = 2015 * 12 + 11;
  private static final int TO = 2016 * 12 + 11;
  private static final int SHORTEST = 1_000;
  private static final int LONGEST = 12_000;

  private final TextEncoder encoder;

  UnmarkedTexts(TextEncoder encoder) {
    this.encoder = encoder;
  }

  /** The first articles of the files in a folder, at most so many. */
  List<EncodedText> in(Path folder, int most) throws IOException {
    return ArticleLines.in(folder).first(most, UnmarkedTexts::isWanted).stream()
        .map(article -> article.path("content_original").asText())
        .map(text -> encoder.encode(new Text(text), PolnearTexts.lines(text)))
        .toList();
  }

  private static boolean isWanted(JsonNode article) {
    int length = article.path("content_original").asText().length();
    int month = month(article.path("date").asText());
    return length >= SHORTEST && length <= LONGEST && month > 0 && (month < FROM || month > TO);
  }

  /** Months since the year 0, or 0 for a date that is none. */
  static int month(String date) {
    var day = DAY.matcher(date);
    if (day.matches()) {
      return Integer.parseInt(day.group(1)) * 12 + Integer.parseInt(day.group(2));
    }
    var shortDay = SHORT_DAY.matcher(date);
    return shortDay.matches()
        ? (2000 + Integer.parseInt(shortDay.group(2))) * 12 + Integer.parseInt(shortDay.group(1))
        : 0;
  }
}
