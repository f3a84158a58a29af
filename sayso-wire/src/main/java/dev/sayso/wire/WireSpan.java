package dev.sayso.wire;

/**
 * A stretch of a report's text.
 *
 * @param start the first code point inside
 * @param end the first code point after
 * @param exact the words themselves: always {@code text[start:end]}
 */
public record WireSpan(int start, int end, String exact) {}
