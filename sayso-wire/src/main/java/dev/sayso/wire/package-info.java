/**
 * Records to JSON and back; the one place where UTF-16 offsets become code points.
 *
 * <p>The records whose names begin with {@code Wire} are the published contract, {@code
 * dossier.schema.json}, in Java: their component names and order are the keys of the JSON and their
 * order. All their offsets count Unicode code points.
 */
@NullMarked
package dev.sayso.wire;

import org.jspecify.annotations.NullMarked;
