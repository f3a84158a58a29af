package dev.sayso.statement;

import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of a source it does not name.
 *
 * @param kind the head noun, singular, lower case: "official", "person", "expert"
 * @param affiliation where they belong: "the mine", "the prosecutors"; or none
 * @param count how many, in the report's words: "two"; or none
 * @param reason the words that say why they are not named; or none
 */
public record Anonymity(
    String kind, @Nullable String affiliation, @Nullable String count, @Nullable Span reason) {}
