package dev.sayso.statement;

import dev.sayso.statement.Factuality.Certainty;
import dev.sayso.statement.Factuality.Likelihood;
import dev.sayso.statement.Factuality.Whose;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of English that say how sure somebody is. Immutable. */
final class Hedges {
  /** One row of the list. */
  record Hedge(
      List<String> words, Certainty certainty, @Nullable Likelihood likelihood, Whose whose) {}

  /** A hedge at its place. */
  record Found(Hedge hedge, Span span) {
    boolean isBand() {
      return hedge.likelihood() != null;
    }
  }

  private static final Map<String, List<Hedge>> BY_FIRST_WORD = new HashMap<>();

  static {
    for (var row : WordList.rows("en/hedges.tsv")) {
      var hedge = hedge(row);
      BY_FIRST_WORD.computeIfAbsent(hedge.words().getFirst(), _ -> new ArrayList<>()).add(hedge);
    }
    BY_FIRST_WORD
        .values()
        .forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private Hedges() {}

  /** The first hedge that names a band; else the first of any kind. */
  static Optional<Found> first(List<Token> tokens) {
    Found first = null;
    for (int i = 0; i < tokens.size(); i++) {
      var found = at(tokens, i);
      if (found.isPresent() && found.get().isBand()) {
        return found;
      }
      first = first == null ? found.orElse(null) : first;
    }
    return Optional.ofNullable(first);
  }

  private static Optional<Found> at(List<Token> tokens, int at) {
    for (var hedge : BY_FIRST_WORD.getOrDefault(tokens.get(at).lower(), List.of())) {
      int end = at + hedge.words().size();
      if (end <= tokens.size() && matches(hedge, tokens.subList(at, end))) {
        var span = tokens.get(at).span().cover(tokens.get(end - 1).span());
        return Optional.of(new Found(hedge, span));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Hedge hedge, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(hedge.words().get(i))) {
        return false;
      }
    }
    boolean month = tokens.size() == 1 && tokens.getFirst().is("may");
    return !month || !tokens.getFirst().isCapitalised();
  }

  private static Hedge hedge(List<String> row) {
    var band = row.get(2).equals("-") ? null : Likelihood.valueOf(CueVerbs.constant(row.get(2)));
    return new Hedge(
        Arrays.asList(row.get(0).split(" ", -1)),
        Certainty.valueOf(CueVerbs.constant(row.get(1))),
        band,
        Whose.valueOf(CueVerbs.constant(row.get(3))));
  }
}
