package dev.sayso.statement;

/** What a source does with what it speaks of. */
public enum Stance {
  ASSERTS,
  DENIES,
  CONFIRMS,
  DOUBTS,
  ASKS,
  CALLS_FOR,
  EXPECTS
}
