package dev.sayso.assessment;

import java.util.List;

/**
 * Statements that go back to one origin, and why they count as one.
 *
 * @param origin who it goes back to, in words: "the harbour board"
 * @param statements the ids of its statements, in order
 * @param because the reasons for joining them, in plain words
 */
public record Family(String origin, List<String> statements, List<String> because) {
  public Family {
    statements = List.copyOf(statements);
    because = List.copyOf(because);
  }
}
