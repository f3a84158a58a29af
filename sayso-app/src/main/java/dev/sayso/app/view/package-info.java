/**
 * A dossier as a reader sees it: reports named by letters, claims as rows, everything in words.
 *
 * <p>Comes in: a {@link dev.sayso.dossier.Dossier}. Goes out: {@link StoryView}s, from which the
 * terminal's text and the page are made, so that both say the same.
 *
 * <p>Not for: colours, HTML, JSON.
 */
@NullMarked
package dev.sayso.app.view;

import org.jspecify.annotations.NullMarked;
