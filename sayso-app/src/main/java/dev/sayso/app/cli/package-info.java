/**
 * The command line.
 *
 * <p>Comes in: arguments, and what surrounds the program. Goes out: results on standard output,
 * everything else on standard error, an exit status: 0 all read, 1 some inputs rejected, 2 nothing
 * done.
 *
 * <p>Not for: how results look (text, page, csv, and the wire module).
 */
@NullMarked
package dev.sayso.app.cli;

import org.jspecify.annotations.NullMarked;
