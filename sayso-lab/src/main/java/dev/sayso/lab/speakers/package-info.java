/** Measures who speaks direct quotations. */
@NullMarked
package dev.sayso.lab.speakers;

import org.jspecify.annotations.NullMarked;
