/**
 * Bytes to documents: what lies in files and folders becomes a report or a rejection.
 *
 * <p>Comes in: paths, or bytes with a name. Goes out: {@link dev.sayso.document.Document}s and
 * {@link dev.sayso.dossier.Reject}s, each as one {@link Outcome}. Plain text and HTML are read.
 *
 * <p>Not for: what the words of a passage say of its purpose (document).
 */
@NullMarked
package dev.sayso.input;

import org.jspecify.annotations.NullMarked;
