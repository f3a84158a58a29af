/**
 * What stands behind a claim: origins, standing, differences, order in time.
 *
 * <p>Comes in: the claims, readings and lineage of one story. Goes out: {@link Assessment}, {@link
 * Difference}, {@link TimelineEntry}.
 *
 * <p>Not for: verdicts on truth; there are none.
 */
@NullMarked
package dev.sayso.assessment;

import org.jspecify.annotations.NullMarked;
