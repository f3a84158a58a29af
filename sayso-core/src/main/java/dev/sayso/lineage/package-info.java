/**
 * Which report took words from which.
 *
 * <p>Comes in: the readings of one story. Goes out: {@link Derivation}s, each with the passages
 * that show it.
 *
 * <p>Not for: how many origins a claim has (assessment).
 */
@NullMarked
package dev.sayso.lineage;

import org.jspecify.annotations.NullMarked;
