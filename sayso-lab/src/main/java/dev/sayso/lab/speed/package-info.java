/** Measures how fast reports are read, and what the hardware would allow. */
@NullMarked
package dev.sayso.lab.speed;

import org.jspecify.annotations.NullMarked;
