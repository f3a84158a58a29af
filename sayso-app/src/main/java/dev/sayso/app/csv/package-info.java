/**
 * A dossier as a folder of tables.
 *
 * <p>Comes in: a {@link dev.sayso.app.view.DossierView}. Goes out: files as RFC 4180 has them, in
 * UTF-8, each with one line of column names. Offsets count Unicode code points; those in UTF-16
 * units stand beside them where a mention is named.
 *
 * <p>Cells hold the exact words of the reports. A spreadsheet may take a cell that begins with
 * {@code =}, {@code +}, {@code -} or {@code @} for a formula; a sign before it would hinder that,
 * but then the words were no longer exact. So nothing is put before them, the number of such cells
 * is told, and such tables are to be imported as text.
 *
 * <p>Not for: reading tables.
 */
@NullMarked
package dev.sayso.app.csv;

import org.jspecify.annotations.NullMarked;
