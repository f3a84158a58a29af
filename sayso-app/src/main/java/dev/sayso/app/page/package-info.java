/**
 * A dossier as one self-contained page.
 *
 * <p>Comes in: a {@link dev.sayso.app.view.DossierView}. Goes out: HTML that needs nothing from
 * outside, works without its script, and lets nothing in a report become markup: all of it passes
 * the templates' escaping, and the page's policy forbids every script and style but its own.
 *
 * <p>Not for: serving pages.
 */
@NullMarked
package dev.sayso.app.page;

import org.jspecify.annotations.NullMarked;
