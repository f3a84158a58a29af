package dev.sayso.story;

import dev.sayso.document.DocumentId;
import java.util.List;

/**
 * A cluster of reports on one event. (In the topic-detection literature a "story" is one report.)
 *
 * @param id its name
 * @param label words of one of its headlines
 * @param documents the reports, sorted; never empty
 */
public record Story(String id, String label, List<DocumentId> documents) {
  public Story {
    documents = documents.stream().sorted().toList();
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("story " + id + " has no report");
    }
  }
}
