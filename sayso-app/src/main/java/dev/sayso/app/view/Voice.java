package dev.sayso.app.view;

import java.util.List;

/**
 * Who speaks to a claim.
 *
 * @param name the canonical name, the words for somebody unnamed, or "the report itself"
 * @param role office, what is said of somebody unnamed, and through whom; empty if nothing is said
 * @param said what they say, by report; never empty
 */
public record Voice(String name, String role, List<Said> said) {
  public Voice {
    said = List.copyOf(said);
    if (said.isEmpty()) {
      throw new IllegalArgumentException(name + " says nothing");
    }
  }

  /** The letters of the reports that carry it, in order. */
  public List<String> letters() {
    return said.stream().map(s -> s.report().letter()).distinct().toList();
  }

  /** What they do with the claim, where that is more than saying so. */
  public String stances() {
    return String.join(
        ", ",
        said.stream()
            .map(s -> Phrases.stance(s.evidence().stance()))
            .filter(words -> !words.isEmpty())
            .distinct()
            .toList());
  }
}
