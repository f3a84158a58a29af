/**
 * The told stories of one run: what is handed to the reader.
 *
 * <p>Comes in: everything before it. Goes out: {@link Dossier}.
 *
 * <p>Not for: formats (the wire and app modules).
 */
@NullMarked
package dev.sayso.dossier;

import org.jspecify.annotations.NullMarked;
