package dev.sayso.app.text;

/**
 * Colours words, or leaves them as they are.
 *
 * @param on whether there are colours
 */
public record Paint(boolean on) {
  /** What a colour means. */
  public enum Ink {
    TITLE("1"),
    STRONG("1"),
    QUIET("2"),
    REPORT("36"),
    AGREED("32"),
    CONTESTED("31"),
    SINGLE("35"),
    HEDGED("33");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** The words in a colour. They must be tame already. */
  public String of(Ink ink, String words) {
    return on && !words.isEmpty() ? "\u001b[" + ink.code + "m" + words + "\u001b[0m" : words;
  }
}
