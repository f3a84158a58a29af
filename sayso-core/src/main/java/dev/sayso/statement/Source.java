package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose word it is. */
public sealed interface Source {
  /**
   * Someone the report names, here or elsewhere: "Mayor Li", "she".
   *
   * @param span the words at this place
   * @param entity the key of an entity of the report
   */
  record Named(Span span, String entity) implements Source {}

  /**
   * Someone the report will not name: "two officials close to the talks".
   *
   * @param span the words
   * @param anonymity what is said of them
   */
  record Unnamed(Span span, Anonymity anonymity) implements Source {}

  /**
   * Someone who can't be made out.
   *
   * @param span the words that stand for them, a pronoun perhaps; none if there are none
   * @param candidates keys of the entities it may be
   */
  record Unresolved(@Nullable Span span, List<String> candidates) implements Source {
    public Unresolved {
      candidates = List.copyOf(candidates);
    }
  }

  /** The report in its own voice. */
  record Voice() implements Source {}

  /** The words that stand for the source, if there are any. */
  default Optional<Span> words() {
    return switch (this) {
      case Named named -> Optional.of(named.span());
      case Unnamed unnamed -> Optional.of(unnamed.span());
      case Unresolved unresolved -> Optional.ofNullable(unresolved.span());
      case Voice _ -> Optional.empty();
    };
  }
}
