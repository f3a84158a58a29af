package dev.sayso.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days.
 *
 * @param from the first day, ISO 8601, or none if open
 * @param to the last day, ISO 8601, itself included, or none if open
 * @param basis {@code metadata}, {@code stated}, {@code solved} or {@code unknown}
 * @param because the reasons, in plain words
 */
public record WireDays(
    @Nullable String from, @Nullable String to, String basis, List<String> because) {}
