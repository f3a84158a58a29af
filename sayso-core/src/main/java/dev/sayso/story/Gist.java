package dev.sayso.story;

import dev.sayso.document.DocumentId;
import dev.sayso.time.Days;
import java.util.List;
import java.util.Map;

/**
 * The little that grouping needs to know of a report: bounded in size, without its text.
 *
 * @param document the report
 * @param published the days in which it was published
 * @param terms the weightiest terms, each with how often it stands; bounded in number
 * @param names the names it speaks of, as spelling keys
 * @param headline its headline, or its first words
 */
public record Gist(
    DocumentId document,
    Days published,
    Map<String, Integer> terms,
    List<String> names,
    String headline) {
  public Gist {
    terms = Map.copyOf(terms);
    names = List.copyOf(names);
  }
}
