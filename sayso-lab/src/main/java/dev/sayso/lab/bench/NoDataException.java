package dev.sayso.lab.bench;

import java.io.IOException;
import java.io.Serial;

/** There is nothing to measure with: no such folder, or not in the layout of the data set. */
public final class NoDataException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /** Says in one line what is missing. */
  public NoDataException(String message) {
    super(message);
  }
}
