package dev.sayso.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to write a time of day, alone or with its day: "3:40 a.m. on Tuesday". */
final class ClockRules {
  private static final int HALF_DAY = 12;

  private final DayRules days;

  /** The rules, surest first. */
  final List<Rule> rules =
      List.of(this::clockWithDay, this::partOfDay, this::dayWithTime, this::shiftedPart);

  ClockRules(DayRules days) {
    this.days = days;
  }

  /** {@code 9 p.m. on Monday}, {@code 6:15 a.m. that day}, {@code noon}. */
  private Optional<Found> clockWithDay(Line line, int at) {
    return clock(line, at).map(found -> withDay(line, found));
  }

  private Found withDay(Line line, Found clock) {
    int at = clock.end();
    at = line.is(at, ",") ? at + 1 : at;
    at = line.is(at, "on") ? at + 1 : at;
    return days.day(line, at)
        .map(day -> new Found(clock.start(), day.end(), day.meaning(), clock.part()))
        .orElse(clock);
  }

  /** {@code Wednesday evening}, {@code Monday at 9 p.m.}, {@code late Friday}; or a bare day. */
  private Optional<Found> dayWithTime(Line line, int at) {
    int first = line.word(at, "early").isPresent() ? at + 1 : at;
    return days.day(line, first).map(day -> withTime(line, day.from(at)));
  }

  private Found withTime(Line line, Found day) {
    int at = line.word(day.end(), "early").isPresent() ? day.end() + 1 : day.end();
    var part = line.word(at, "part");
    if (part.isPresent()) {
      return day.with(at + 1, "T" + part.get());
    }
    int clock = line.is(at, "at") ? at + 1 : at;
    return clock(line, clock)
        .flatMap(found -> Optional.ofNullable(found.part()).map(p -> day.with(found.end(), p)))
        .orElse(day);
  }

  /** {@code dawn on Tuesday}, {@code the night of 9 March}, {@code overnight}, {@code tonight}. */
  private Optional<Found> partOfDay(Line line, int at) {
    if (line.is(at, "tonight")) {
      return Optional.of(shifted(at, at + 1, 0, "TNI"));
    }
    if (line.is(at, "overnight")) {
      return Optional.of(new Found(at, at + 1, unknown(), "TNI"));
    }
    int name = line.is(at, "the") ? at + 1 : at;
    var part = line.word(name, "part");
    if (part.isEmpty() || !line.is(name + 1, "on", "of")) {
      return Optional.empty();
    }
    return days.day(line, name + 2)
        .map(day -> new Found(at, day.end(), day.meaning(), "T" + part.get()));
  }

  /** {@code last night}, {@code this morning}. */
  private Optional<Found> shiftedPart(Line line, int at) {
    int first = line.word(at, "early").isPresent() ? at + 1 : at;
    var part = line.word(first + 1, "part");
    if (part.isEmpty() || !line.is(first, "last", "this")) {
      return Optional.empty();
    }
    int shift = line.is(first, "last") ? -1 : 0;
    return Optional.of(shifted(at, first + 2, shift, "T" + part.get()));
  }

  private static Found shifted(int at, int end, int shift, String part) {
    return new Found(at, end, new Meaning.Shifted(shift, "D"), part);
  }

  private static Meaning unknown() {
    return new Meaning.Calendar(null, null, null, null);
  }

  /** A clock time without its day. */
  private Optional<Found> clock(Line line, int at) {
    var word = line.word(at, "clock");
    if (word.isPresent()) {
      return Optional.of(new Found(at, at + 1, unknown(), "T" + word.get()));
    }
    var minutes = minutes(line, at);
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    int half = afterHalf(line, at + 1);
    if (half > at + 1) {
      return halfDay(minutes.get(), line.is(at + 1, "p", "pm"))
          .map(part -> new Found(at, afterZone(line, half), unknown(), part));
    }
    int end = line.is(at + 1, "o'clock") ? at + 2 : at + 1;
    return end == at + 2 || isClock(line, at)
        ? Optional.of(new Found(at, afterZone(line, end), unknown(), part(minutes.get())))
        : Optional.empty();
  }

  /** Minutes from midnight, of {@code 3:40}, {@code 3.40} and {@code 9}. */
  private static Optional<Integer> minutes(Line line, int at) {
    if (!line.has(at)) {
      return Optional.empty();
    }
    var form = line.pieces().get(at).form();
    int cut = Math.max(form.indexOf(':'), form.indexOf('.'));
    var hour = cut < 0 ? form : form.substring(0, cut);
    var minute = cut < 0 ? "00" : form.substring(cut + 1);
    boolean digits = (hour + minute).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || hour.isEmpty() || hour.length() > 2 || minute.length() != 2) {
      return Optional.empty();
    }
    int h = Integer.parseInt(hour);
    int m = Integer.parseInt(minute);
    return h < 24 && m < 60 ? Optional.of(h * 60 + m) : Optional.empty();
  }

  /** The index after {@code am}, {@code a.m.}, {@code pm}, {@code p.m.}; {@code at} if none. */
  private static int afterHalf(Line line, int at) {
    if (line.is(at, "am", "pm")) {
      return line.is(at, "am") && !line.isJoined(at) && !line.is(at + 1, ",", ".", ";", "on")
          ? at
          : at + 1;
    }
    boolean dotted = line.is(at, "a", "p") && line.is(at + 1, ".") && line.is(at + 2, "m");
    return dotted ? line.afterStop(at + 3) : at;
  }

  private static Optional<String> halfDay(int minutes, boolean afternoon) {
    int hour = minutes / 60;
    if (hour == 0 || hour > HALF_DAY) {
      return Optional.empty();
    }
    int shift = (afternoon ? HALF_DAY : 0) - (hour == HALF_DAY ? HALF_DAY : 0);
    return Optional.of(part(minutes + shift * 60));
  }

  private static String part(int minutes) {
    return String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
  }

  /** A time on the 24-hour clock is one only with a colon and a word that says so. */
  private static boolean isClock(Line line, int at) {
    boolean colon = line.pieces().get(at).form().indexOf(':') > 0;
    boolean said =
        line.is(at - 1, "at", "around", "about", "by", "from", "until", "since", "before", "after")
            || line.word(at + 1, "zone").isPresent()
            || line.is(at + 1, "local");
    return colon && said;
  }

  private static int afterZone(Line line, int at) {
    if (line.is(at, "local") && line.is(at + 1, "time")) {
      return at + 2;
    }
    return line.word(at, "zone").isPresent() && line.isCapitalised(at) ? at + 1 : at;
  }
}
