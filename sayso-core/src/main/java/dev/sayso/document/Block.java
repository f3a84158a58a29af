package dev.sayso.document;

import dev.sayso.text.Span;

/**
 * A part of a report with one purpose.
 *
 * @param span where it stands
 * @param kind its purpose
 * @param why the rule that decided, for example {@code debris/cookies}
 */
public record Block(Span span, Kind kind, String why) {
  /** The purpose of a block. */
  public enum Kind {
    HEADLINE,
    BODY,
    /** Says where the report is from: "The agency contributed to this report." */
    CREDIT,
    /** Site furniture: menus, counters, cookie notices, appeals. */
    DEBRIS
  }
}
