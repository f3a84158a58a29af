package dev.sayso.input;

import dev.sayso.time.Days;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides on which day a page was published, from what its fields say: the first field that can be
 * trusted counts. Dates of templates and dates after the page was collected cannot.
 *
 * @param asOf the day on which the page was collected, or none
 */
record PublishedFinder(@Nullable LocalDate asOf) {
  /** Nothing on the web is older; such dates are defaults of programs. */
  private static final int FIRST_YEAR = 1990;

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?<rest>[T ].{0,40})?");
  private static final Pattern MIDNIGHT =
      Pattern.compile("[T ]?(?:00:00(?::00)?(?:\\.0+)?(?:Z|[+-]00:?00)?)?");

  /**
   * What a field says.
   *
   * @param name the field, as it is called: {@code JSON-LD datePublished}
   * @param value what it holds
   */
  record Field(String name, String value) {}

  /** A field that holds a day. */
  private record Dated(Field field, LocalDate day, String rest) {}

  /**
   * The days of publication.
   *
   * @param fields what the page says, most trusted first
   * @param changed when the page was changed, if it says so
   */
  Days published(List<Field> fields, Optional<Field> changed) {
    var because = new ArrayList<String>();
    LocalDate day = null;
    for (var dated : fields.stream().flatMap(field -> dated(field).stream()).toList()) {
      var flaw = flaw(dated);
      if (flaw.isPresent()) {
        because.add(says(dated) + ", set aside: " + flaw.get());
      } else if (day == null) {
        day = dated.day();
        because.addFirst(says(dated));
      } else {
        because.add(says(dated) + (dated.day().equals(day) ? ", which agrees" : ", set aside"));
      }
    }
    if (day == null) {
      return undated(because);
    }
    changed.flatMap(PublishedFinder::dated).ifPresent(dated -> because.add(says(dated)));
    return new Days(day, day, Days.Basis.METADATA, because);
  }

  /** What is known of a report that does not say when it was published. */
  Days undated(List<String> because) {
    if (asOf == null) {
      return Days.UNKNOWN;
    }
    var reasons = new ArrayList<>(because);
    reasons.add("collected by " + asOf);
    return new Days(null, asOf, Days.Basis.METADATA, reasons);
  }

  private Optional<String> flaw(Dated dated) {
    var day = dated.day();
    if (day.getYear() < FIRST_YEAR) {
      return Optional.of("older than the web");
    }
    if (day.getDayOfYear() == 1 && MIDNIGHT.matcher(dated.rest()).matches()) {
      return Optional.of("New Year's midnight is the date of a template");
    }
    return asOf != null && day.isAfter(asOf.plusDays(1))
        ? Optional.of("after the report was collected")
        : Optional.empty();
  }

  /** The day is the one of the place where the report was written: its own offset counts. */
  private static Optional<Dated> dated(Field field) {
    var matcher = DAY.matcher(field.value().strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
      var rest = matcher.group("rest");
      return Optional.of(new Dated(field, day, rest == null ? "" : rest));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String says(Dated dated) {
    return dated.field().name() + " says " + dated.day();
  }
}
