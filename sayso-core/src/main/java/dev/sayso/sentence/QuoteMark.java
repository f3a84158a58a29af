package dev.sayso.sentence;

/** The kinds of quotation marks, each with the characters that open and close it. */
enum QuoteMark {
  /** “English”, „German“, ”Swedish”: a curly mark may close what a straight one opens. */
  DOUBLE("“„‟”\"＂", "”“\"＂″"),
  GUILLEMETS("«»", "»«"),
  CORNERS("「『", "」』"),
  TYPEWRITER("`", "'"),
  SINGLE("‘‚'＇’", "’'＇‘");

  /** All of them that are no plain ASCII. */
  private static final String ANY = "“„‟”＂″«»「『」』‘‚＇’";

  private final String opening;
  private final String closing;

  QuoteMark(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  boolean opens(char c) {
    return opening.indexOf(c) >= 0;
  }

  boolean closes(char c) {
    return closing.indexOf(c) >= 0;
  }

  /** How many characters make one mark: {@code ``} has two. */
  int length() {
    return this == TYPEWRITER ? 2 : 1;
  }

  /** Whether a character is any quotation mark or apostrophe. */
  static boolean isAny(char c) {
    return c < '\u00AB' ? c == '"' || c == '\'' || c == '`' : ANY.indexOf(c) >= 0;
  }
}
