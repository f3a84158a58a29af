/** Measures on whose word a thing stands, over several steps. */
@NullMarked
package dev.sayso.lab.chains;

import org.jspecify.annotations.NullMarked;
