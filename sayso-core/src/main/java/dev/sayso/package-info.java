/**
 * The front door: {@link Sayso} reads, groups and tells.
 *
 * <p>Nothing inside the program's core imports this package.
 */
@NullMarked
package dev.sayso;

import org.jspecify.annotations.NullMarked;
