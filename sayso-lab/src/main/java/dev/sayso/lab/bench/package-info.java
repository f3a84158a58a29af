/** What all labs share: options, scores, tables, and Sayso as its users run it. */
@NullMarked
package dev.sayso.lab.bench;

import org.jspecify.annotations.NullMarked;
