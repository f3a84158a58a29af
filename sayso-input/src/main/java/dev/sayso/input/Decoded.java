package dev.sayso.input;

import dev.sayso.document.Notice;
import java.util.List;

/**
 * The characters of an input.
 *
 * @param value the characters, without a byte order mark
 * @param notices what had to be guessed
 */
record Decoded(String value, List<Notice> notices) {
  Decoded {
    notices = List.copyOf(notices);
  }
}
