package dev.sayso.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input without its debris.
 *
 * @param input the path or URL as given
 * @param headline its words, or none
 * @param text the main text only: the paragraphs of the body, parted by a line feed
 * @param blocks all of the input, debris included: their words, one after the other, are its text
 */
record WireExtract(
    String input,
    String sha256,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String outlet,
    WireDays published,
    String language,
    String text,
    List<WireReport.Block> blocks) {}
