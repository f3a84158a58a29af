/** Reads attributions with a trained model. */
@NullMarked
package dev.sayso.reader;

import org.jspecify.annotations.NullMarked;
