package dev.sayso.app.view;

import dev.sayso.assessment.Difference;
import dev.sayso.assessment.Standing;
import dev.sayso.lineage.Derivation;
import dev.sayso.statement.Factuality.Likelihood;
import dev.sayso.statement.Stance;
import dev.sayso.time.Days;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the kinds of things are called where people read them. */
public final class Phrases {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_ALONE =
      DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private Phrases() {}

  /** A number with its noun: "1 report", "3 reports". */
  public static String count(int number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }

  /** The same words with every run of white space as one space. */
  public static String oneLine(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** Days as people write them: "18 Mar 2025", "19–25 Mar 2025", "until 3 May 2025". */
  public static String days(Days days) {
    var from = days.from();
    var to = days.to();
    if (from == null) {
      return to == null ? "day unknown" : "until " + DAY.format(to);
    }
    if (to == null) {
      return "from " + DAY.format(from);
    }
    return from.equals(to) ? DAY.format(from) : range(from, to);
  }

  private static String range(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return DAY.format(from) + " – " + DAY.format(to);
    }
    return from.getMonth() == to.getMonth()
        ? DAY_ALONE.format(from) + "–" + DAY.format(to)
        : DAY_AND_MONTH.format(from) + " – " + DAY.format(to);
  }

  public static String standing(Standing standing) {
    return switch (standing) {
      case ONE_ORIGIN -> "One origin";
      case SEVERAL_ORIGINS -> "Several origins";
      case CONTESTED -> "Contested";
      case OWN_VOICE_ONLY -> "No source named";
      case RETRACTED -> "Withdrawn";
    };
  }

  /** What a source does, where it is more than saying so; empty for a plain assertion. */
  public static String stance(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "";
      case DENIES -> "denies it";
      case CONFIRMS -> "confirms it";
      case DOUBTS -> "doubts it";
      case ASKS -> "asks";
      case CALLS_FOR -> "calls for it";
      case EXPECTS -> "expects it";
    };
  }

  /** A band of ICD 203, named and with its range. */
  public static String likelihood(Likelihood likelihood) {
    return switch (likelihood) {
      case ALMOST_NO_CHANCE -> "almost no chance (1–5 %)";
      case VERY_UNLIKELY -> "very unlikely (5–20 %)";
      case UNLIKELY -> "unlikely (20–45 %)";
      case ROUGHLY_EVEN -> "roughly even chance (45–55 %)";
      case LIKELY -> "likely (55–80 %)";
      case VERY_LIKELY -> "very likely (80–95 %)";
      case ALMOST_CERTAIN -> "almost certain (95–99 %)";
    };
  }

  public static String kind(Difference.Kind kind) {
    return switch (kind) {
      case NUMBER -> "Numbers";
      case DATE -> "Days and hours";
      case WORDING -> "Wording";
      case HEDGE -> "Hedges";
      case HEADLINE -> "Headline";
      case ATTRIBUTION -> "Who said it";
    };
  }

  public static String verdict(Difference.Verdict verdict) {
    return switch (verdict) {
      case FITS -> "Fits together";
      case CONFLICT -> "Does not fit";
      case UPDATE -> "A later state";
      case UNCLEAR -> "Unclear";
    };
  }

  /** How a report took from another, as a verb: "copies". */
  public static String derivation(Derivation.Kind kind) {
    return switch (kind) {
      case VERBATIM -> "copies";
      case REWRITE -> "rewrites";
      case DECLARED -> "credits";
      case SHARED_QUOTE -> "shares a quotation with";
    };
  }
}
