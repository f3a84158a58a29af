/**
 * How many: numbers with bound, unit and what is counted.
 *
 * <p>Comes in: a text. Goes out: {@link Quantity}. Example: "over 40 people" is at least 40,
 * counted: people.
 *
 * <p>Not for: deciding whether two numbers of two reports contradict each other (assessment).
 */
@NullMarked
package dev.sayso.quantity;

import org.jspecify.annotations.NullMarked;
