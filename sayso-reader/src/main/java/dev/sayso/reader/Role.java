package dev.sayso.reader;

/** The parts of an attribution. */
public enum Role {
  SOURCE(0),
  CUE(1),
  CONTENT(2);

  /** Its place among the scores of a model: it never changes, since trained weights rely on it. */
  private final int number;

  Role(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
