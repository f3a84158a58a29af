/** Records to JSON and back; the one place where UTF-16 offsets become code points. */
@NullMarked
package dev.sayso.wire;

import org.jspecify.annotations.NullMarked;
