@NullMarked
package dev.sayso.lab.attribution;

import org.jspecify.annotations.NullMarked;
