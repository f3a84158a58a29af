package dev.sayso.assessment;

import dev.sayso.statement.Source;
import java.util.List;
import java.util.Optional;

/**
 * When two who speak to a claim go back to one origin: when a rule gives both the same key. Each
 * rule says why in plain words.
 */
enum OriginRule {
  SAME_SOURCE {
    @Override
    Optional<Shared> shared(Witness witness, OriginClues clues) {
      var figure = witness.figure();
      return figure == null
          ? Optional.empty()
          : Optional.of(new Shared(figure.id(), "the same source, " + figure.name()));
    }
  },

  /** A body and those who speak or work for it: "the company" and its spokesman. */
  SAME_BODY {
    @Override
    Optional<Shared> shared(Witness witness, OriginClues clues) {
      return Optional.ofNullable(witness.figure())
          .map(figure -> clues.affiliations().body(figure).orElse(figure))
          .map(body -> new Shared(body.id(), "they belong together: " + body.name()));
    }
  },

  /** Unnamed people who told one outlet may be one and the same. */
  SAME_LISTENER {
    @Override
    Optional<Shared> shared(Witness witness, OriginClues clues) {
      var isUnnamed =
          witness.statement().chain().stream()
              .anyMatch(link -> link.source() instanceof Source.Unnamed);
      return isUnnamed
          ? clues
              .listener(witness)
              .map(outlet -> new Shared(outlet, "unnamed people who told the same outlet"))
          : Optional.empty();
    }
  },

  /** "health office" here and "health office" there: nothing shows that they are two. */
  SAME_DESCRIPTION {
    @Override
    Optional<Shared> shared(Witness witness, OriginClues clues) {
      return Descriptions.head(witness)
          .map(head -> new Shared(head, "unnamed in both and described alike"));
    }
  },

  /** The words of a copied report are those of its original. */
  COPIED_REPORT {
    @Override
    Optional<Shared> shared(Witness witness, OriginClues clues) {
      return clues
          .original(witness.document())
          .map(original ->
              new Shared(
                  original + " " + witness.bareContent(),
                  "copied word for word from " + clues.report(original)));
    }
  },

  SAME_WORDS {
    @Override
    Optional<Shared> shared(Witness witness, OriginClues clues) {
      var words = witness.bareContent();
      return words.split(" ", -1).length < LEAST_WORDS
          ? Optional.empty()
          : Optional.of(new Shared(words, "the same words"));
    }
  };

  /** Fewer words may be the same by chance. */
  private static final int LEAST_WORDS = 8;

  /** The rules, surest first. */
  static final List<OriginRule> ALL = List.of(values());

  /**
   * What a witness shares with others of the same origin.
   *
   * @param key the same for all of them
   * @param because why they are one origin
   */
  record Shared(String key, String because) {}

  abstract Optional<Shared> shared(Witness witness, OriginClues clues);
}
