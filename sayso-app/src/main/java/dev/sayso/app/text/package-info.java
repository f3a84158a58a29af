/**
 * A dossier as text for the terminal.
 *
 * <p>Comes in: a {@link dev.sayso.app.view.DossierView}. Goes out: lines that fit the width, with
 * or without colours. Nothing a report holds can steer the terminal.
 *
 * <p>Not for: finding out what the terminal can do (cli).
 */
@NullMarked
package dev.sayso.app.text;

import org.jspecify.annotations.NullMarked;
