package dev.sayso.input;

import dev.sayso.dossier.Reject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An input that could not be read: which one, where in its bytes, why, and what to do. */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String input;
  private final @Nullable Long offset;
  private final String code;

  /**
   * An input that could not be read.
   *
   * @param input the path or URL as given
   * @param offset where in its bytes, 0-based, or none
   * @param code stable, for example {@code text/encoding}
   * @param message what is wrong and what to do, in one line
   */
  public InputException(String input, @Nullable Long offset, String code, String message) {
    super(message);
    this.input = input;
    this.offset = offset;
    this.code = code;
  }

  public String input() {
    return input;
  }

  public @Nullable Long offset() {
    return offset;
  }

  public String code() {
    return code;
  }

  /** The same as a line of the report at the end of a run. */
  public Reject reject() {
    return new Reject(input, offset, code, String.valueOf(getMessage()));
  }
}
