package dev.sayso.assessment;

import dev.sayso.statement.Reading;
import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.time.TimeMention;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of which day a passage of one report speaks. */
final class MentionedDays {
  /**
   * A day as far as it is known.
   *
   * @param value the first ten characters of a TIMEX3 value: {@code 2025-03-18}, {@code
   *     XXXX-03-18}; or {@code XXXX-WXX-2}
   * @param said whether the sentence says so; otherwise it is the day named before, or that of
   *     publication
   */
  record Mentioned(String value, boolean said) {}

  /** How two days stand to each other. */
  enum Order {
    SAME,
    DIFFERENT,
    UNKNOWN
  }

  private static final int DATE_LENGTH = 10;

  /** In characters: a day named further back is that of something else. */
  private static final int BEFORE = 250;

  private final Text text;
  private final List<TimeMention> days;
  private final @Nullable Mentioned published;

  MentionedDays(Reading reading) {
    this.text = reading.document().text();
    this.days = reading.times().stream().filter(time -> day(time).isPresent()).toList();
    var imprint = reading.document().imprint().published();
    this.published = imprint.isOneDay() ? new Mentioned(imprint.from() + "", false) : null;
  }

  /** The day part of a mention's value, if it names a day. */
  static Optional<String> day(TimeMention time) {
    var value = time.value();
    boolean named = time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME;
    if (!named || value == null || value.length() < DATE_LENGTH) {
      return Optional.empty();
    }
    var day = value.substring(0, DATE_LENGTH);
    boolean weekday = day.startsWith("XXXX-WXX-");
    boolean date =
        day.charAt(7) == '-'
            && Character.isDigit(day.charAt(9))
            && Character.isDigit(day.charAt(5));
    return weekday || date ? Optional.of(day) : Optional.empty();
  }

  /** The day named closest to the words in their sentence, or else the day of publication. */
  @Nullable Mentioned near(Passage passage, Span words) {
    var sentence = passage.sentence().span();
    int next = from(words.start());
    return Stream.of(next - 1, next)
        .filter(i -> i >= 0 && i < days.size())
        .map(days::get)
        .filter(time -> sentence.contains(time.span()))
        .min(Comparator.comparingInt(time -> distance(time.span(), words)))
        .flatMap(MentionedDays::day)
        .map(day -> new Mentioned(day, true))
        .or(() -> before(sentence))
        .orElse(published);
  }

  /** The day named last before a sentence, in its paragraph and not far off. */
  private Optional<Mentioned> before(Span sentence) {
    int last = from(sentence.start()) - 1;
    if (last < 0) {
      return Optional.empty();
    }
    var time = days.get(last);
    int end = Math.min(time.span().end(), sentence.start());
    boolean near = sentence.start() - end <= BEFORE;
    return near && !text.value().substring(end, sentence.start()).contains("\n")
        ? day(time).map(day -> new Mentioned(day, false))
        : Optional.empty();
  }

  private int from(int offset) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int distance(Span a, Span b) {
    return Math.abs(a.start() - b.start());
  }

  /** Compares two days as far as both are known: "Wednesday" may be 19 March 2025. */
  static Order order(@Nullable Mentioned a, @Nullable Mentioned b) {
    if (a == null || b == null) {
      return Order.UNKNOWN;
    }
    if (a.value().equals(b.value())) {
      return Order.SAME;
    }
    var first = weekday(a.value());
    var second = weekday(b.value());
    if (a.value().startsWith("XXXX-WXX") || b.value().startsWith("XXXX-WXX")) {
      boolean known = first.isPresent() && second.isPresent();
      return !known ? Order.UNKNOWN : first.equals(second) ? Order.SAME : Order.DIFFERENT;
    }
    boolean yearless = a.value().startsWith("XXXX") || b.value().startsWith("XXXX");
    boolean alike = a.value().substring(5).equals(b.value().substring(5));
    return yearless && alike ? Order.SAME : Order.DIFFERENT;
  }

  private static Optional<Integer> weekday(String value) {
    if (value.startsWith("XXXX-WXX-")) {
      return Optional.of(value.charAt(9) - '0');
    }
    try {
      return Optional.of(LocalDate.parse(value).getDayOfWeek().getValue());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
