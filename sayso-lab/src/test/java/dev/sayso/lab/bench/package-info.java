@NullMarked
package dev.sayso.lab.bench;

import org.jspecify.annotations.NullMarked;
