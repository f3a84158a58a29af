/**
 * Which reports tell one event.
 *
 * <p>Comes in: one small {@link Gist} for each report, never its text. Goes out: {@link Story}s.
 * This is the only step that sees all reports at once.
 *
 * <p>Not for: who took what from whom (lineage), what is claimed (claim).
 */
@NullMarked
package dev.sayso.story;

import org.jspecify.annotations.NullMarked;
