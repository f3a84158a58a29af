package dev.sayso.lab.gold;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-made answer sheet: what people find in some reports.
 *
 * <p>{@code doc} is the first two digits of a report's file name. Words stand for places: the file
 * survives edits of the reports.
 */
record GoldSheet(
    List<Statement> statements,
    List<Phrase> boilerplate,
    List<Phrase> bodyKept,
    List<Phrase> sourcingKept,
    List<Entity> entities,
    List<Day> dates,
    List<Published> published,
    List<Claim> claims,
    List<Difference> differences,
    @Nullable Stories stories,
    List<Edge> lineage) {

  GoldSheet {
    statements = orNone(statements);
    boilerplate = orNone(boilerplate);
    bodyKept = orNone(bodyKept);
    sourcingKept = orNone(sourcingKept);
    entities = orNone(entities);
    dates = orNone(dates);
    published = orNone(published);
    claims = orNone(claims);
    differences = orNone(differences);
    lineage = orNone(lineage);
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * Something that somebody says.
   *
   * @param source regular expression for who says it; empty for the report itself
   * @param content words that the content must cover
   * @param kind {@code direct}, {@code indirect}, {@code mixed} or {@code own}
   * @param polarity {@code denies}, {@code affirms} or nothing
   * @param certainty the band of likelihood, or nothing
   * @param anon whether the source is not named
   * @param chain who passed it on, nearest to the source first
   * @param own whether it is attributed to nobody
   */
  record Statement(
      String doc,
      String source,
      String content,
      String kind,
      @Nullable String polarity,
      @Nullable String certainty,
      boolean anon,
      @Nullable List<String> chain,
      boolean own) {}

  /** Words of a report. */
  record Phrase(String doc, String text) {}

  /**
   * Somebody or something in several reports.
   *
   * @param variants how the reports spell it
   * @param docs the reports that name it
   * @param not whom it must not be mixed up with
   */
  record Entity(
      String name, List<String> variants, List<String> docs, @Nullable List<String> not) {}

  /** Words that mean a day. */
  record Day(String doc, String text, String iso) {}

  /**
   * When a report was published.
   *
   * @param iso the day; or nothing if only bounds are known
   * @param from the first day it may be
   * @param to the last day it may be
   * @param misleading days or years that the report shows and that are wrong
   */
  record Published(
      String doc,
      @Nullable String iso,
      @Nullable String from,
      @Nullable String to,
      @Nullable List<String> misleading) {}

  /**
   * One claim of several reports.
   *
   * @param docs the reports of the members
   * @param contents the words of the members, in the same order
   * @param origins how many independent origins; or nothing if nobody is named
   * @param originsMax how many may be counted at most; {@code origins} if left out
   */
  record Claim(
      String id,
      List<String> docs,
      List<String> contents,
      @Nullable Integer origins,
      @Nullable Integer originsMax) {}

  /**
   * Passages that differ or seem to.
   *
   * @param values the words of a pair
   * @param text regular expression for a passage, if there is no pair
   * @param verdict {@code fits} or {@code conflict}
   */
  record Difference(
      String id,
      List<String> docs,
      @Nullable List<String> values,
      @Nullable String text,
      String verdict) {}

  /** Which reports tell one story, and which do not. */
  record Stories(List<String> together, List<String> apart) {}

  /** One report took from another. */
  record Edge(String from, String to, String kind) {}

  /** Reads an answer sheet; keys that are left out have no answers. */
  static GoldSheet read(String json) throws IOException {
    return JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build()
        .readValue(json, GoldSheet.class);
  }
}
