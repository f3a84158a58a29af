/**
 * One report as it was read: its text, its blocks, where it came from.
 *
 * <p>Comes in: the decoded text of one report. Goes out: {@link Document}, whose {@link Block}s
 * cover the text and say what is headline, body, credit and debris.
 *
 * <p>Not for: bytes, HTML, files (the input module).
 */
@NullMarked
package dev.sayso.document;

import org.jspecify.annotations.NullMarked;
