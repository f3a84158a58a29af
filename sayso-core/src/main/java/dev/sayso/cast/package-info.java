/**
 * Who is who over the reports of a story.
 *
 * <p>Comes in: the readings of one story. Goes out: the {@link Cast}: every entity of every report
 * with the {@link Figure} it stands for. Two spellings of one name are one figure, two people of
 * one surname are two.
 *
 * <p>Not for: names within one report (sentence).
 */
@NullMarked
package dev.sayso.cast;

import org.jspecify.annotations.NullMarked;
