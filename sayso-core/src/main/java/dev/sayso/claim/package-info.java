/**
 * Statements of several reports that say the same thing.
 *
 * <p>Comes in: the readings of one story. Goes out: {@link Claim}s, each with the {@link Evidence}
 * of every report and its stance.
 *
 * <p>Not for: counting origins or weighing (assessment).
 */
@NullMarked
package dev.sayso.claim;

import org.jspecify.annotations.NullMarked;
