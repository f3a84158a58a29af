@NullMarked
package dev.sayso.wire;

import org.jspecify.annotations.NullMarked;
