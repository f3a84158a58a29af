/**
 * What offsets count in: a text, the stretches of it, its tokens.
 *
 * <p>Comes in: a decoded string. Goes out: {@link Text}, {@link Span}, {@link Token}. Offsets are
 * UTF-16 code units everywhere in the program; only the wire turns them into code points.
 *
 * <p>Not for: bytes and encodings (input), sentences (sentence).
 */
@NullMarked
package dev.sayso.text;

import org.jspecify.annotations.NullMarked;
