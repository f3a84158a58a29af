package dev.sayso.input;

import dev.sayso.input.FileKind.How;

/** Turns away what is no text, before anyone tries to read it as such. Thread-safe. */
final class BinaryCheck {
  /** A text may hold a stray control character; one in fifty means that it is none. */
  private static final int ONE_IN = 50;

  void check(String input, FileKind kind, byte[] bytes) throws InputException {
    if (bytes.length == 0) {
      throw new InputException(input, null, "input/empty", "It has no bytes; save it again.");
    }
    var unsupported = Signature.unsupported(bytes);
    if (unsupported.isPresent() || kind.how() == How.UNSUPPORTED || kind.how() == How.NO_REPORT) {
      throw unsupported(input, unsupported.orElse(kind.label()));
    }
    if (!Decoder.isTwoByte(bytes)) {
      checkControls(input, bytes);
    }
  }

  private static InputException unsupported(String input, String label) {
    return new InputException(
        input,
        null,
        "input/unsupported",
        "It is " + label + ", which cannot be read; convert it to text or HTML.");
  }

  private static void checkControls(String input, byte[] bytes) throws InputException {
    int controls = 0;
    long first = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw binary(input, i);
      }
      if (isControl(bytes[i])) {
        first = controls == 0 ? i : first;
        controls++;
      }
    }
    if (controls > 0 && (long) controls * ONE_IN > bytes.length) {
      throw binary(input, first);
    }
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
  }

  private static InputException binary(String input, long offset) {
    return new InputException(
        input,
        offset,
        "input/binary",
        "Byte " + offset + " cannot be part of a text; convert the file to text or HTML.");
  }
}
