/** Trains the reading model. */
@NullMarked
package dev.sayso.lab.training;

import org.jspecify.annotations.NullMarked;
