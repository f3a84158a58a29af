package dev.sayso.assessment;

/** What the reports do with a claim; never what is true. */
public enum Standing {
  ONE_ORIGIN,
  SEVERAL_ORIGINS,
  CONTESTED,
  OWN_VOICE_ONLY,
  RETRACTED
}
