package dev.sayso.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An input that could not be read.
 *
 * @param input the path or URL as given
 * @param offset where in its bytes, 0-based, or none
 * @param code stable, for example {@code text/encoding}
 * @param message what is wrong and what to do, in one line
 */
public record Reject(String input, @Nullable Long offset, String code, String message) {}
