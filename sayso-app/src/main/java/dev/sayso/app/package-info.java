/** The command line: reads, tells, prints. */
@NullMarked
package dev.sayso.app;

import org.jspecify.annotations.NullMarked;
