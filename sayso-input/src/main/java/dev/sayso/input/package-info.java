/**
 * Bytes to documents: what lies in files and folders becomes a {@link dev.sayso.document.Document}
 * or a rejection.
 */
@NullMarked
package dev.sayso.input;

import org.jspecify.annotations.NullMarked;
