package dev.sayso.time;

import java.util.Optional;

/** One way to write a time. */
@FunctionalInterface
interface Rule {
  /** The expression that starts with the piece {@code at}; looks at no more than a few pieces. */
  Optional<Found> read(Line line, int at);
}
