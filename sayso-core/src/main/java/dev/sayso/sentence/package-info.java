/**
 * Sentences, quotation marks, and who or what is named in them.
 *
 * <p>Comes in: a document. Goes out: {@link Sentence}, {@link QuotedPassage}, {@link Mention} and
 * the {@link Entity}s that the mentions stand for.
 *
 * <p>Not for: who says what (statement).
 */
@NullMarked
package dev.sayso.sentence;

import org.jspecify.annotations.NullMarked;
