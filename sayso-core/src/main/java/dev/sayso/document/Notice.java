package dev.sayso.document;

/**
 * A flaw we can live with.
 *
 * @param code stable, for example {@code date/none}
 * @param message what it is, in one plain sentence
 */
public record Notice(String code, String message) {}
