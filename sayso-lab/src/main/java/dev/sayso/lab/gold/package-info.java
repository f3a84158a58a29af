/** Measures whole stories against a hand-made answer sheet. */
@NullMarked
package dev.sayso.lab.gold;

import org.jspecify.annotations.NullMarked;
