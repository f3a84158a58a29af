package dev.sayso.assessment;

import dev.sayso.document.Quote;
import dev.sayso.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, and when.
 *
 * @param when the days
 * @param passage the words that say so
 * @param claim the id of the claim, or none
 */
public record TimelineEntry(Days when, Quote passage, @Nullable String claim) {}
