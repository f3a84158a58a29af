package dev.sayso.claim;

import dev.sayso.document.Quote;
import java.util.List;

/**
 * One thing that one or more reports say, confirm or deny.
 *
 * @param id its name
 * @param wording the words of one member
 * @param evidence all who speak to it, by report and place; never empty
 */
public record Claim(String id, Quote wording, List<Evidence> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " without evidence");
    }
  }
}
