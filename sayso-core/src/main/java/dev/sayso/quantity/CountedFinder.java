package dev.sayso.quantity;

import static dev.sayso.quantity.FigureReader.is;

import dev.sayso.text.Piece;
import dev.sayso.text.Pieces;
import dev.sayso.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a number counts. Thread-safe. */
final class CountedFinder {
  private static final int NOUN_REACH = 4;
  private static final int STATE_REACH = 5;
  private static final int TOLL_REACH = 12;
  private static final Set<String> PLURALS =
      Set.of("people", "children", "men", "women", "police", "fish", "sheep", "cattle", "aircraft");

  private final Set<String> stops = Set.copyOf(WordList.words("en/noun-stops.tsv"));
  private final Map<String, String> states =
      WordList.rows("en/states.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));

  /** What the figures count, in lower case. */
  Optional<String> counted(List<Piece> pieces, Figures figures) {
    int at = figures.end();
    if (figures.unit() != null) {
      int stuff = skipArticle(pieces, at + 1);
      return is(pieces, at, "of")
          ? noun(pieces, stuff).or(() -> single(pieces, stuff))
          : Optional.empty();
    }
    if (is(pieces, at, "of")) {
      return is(pieces, at + 1, "them", "whom", "those", "these", "which")
          ? ofThem(pieces, at + 2)
          : noun(pieces, skipArticle(pieces, at + 1));
    }
    int noun = is(pieces, at, "-") ? at + 1 : at;
    return noun(pieces, noun)
        .or(() -> figures.high() == 1 ? single(pieces, noun) : Optional.empty())
        .or(() -> state(pieces, at))
        .or(() -> toll(pieces, figures.start()));
  }

  /** {@code nine of them children}, {@code two of whom were children}. */
  private Optional<String> ofThem(List<Piece> pieces, int at) {
    int noun = is(pieces, at, "were", "are", "was", "is") ? at + 1 : at;
    return noun(pieces, noun).or(() -> state(pieces, noun));
  }

  private static int skipArticle(List<Piece> pieces, int at) {
    return is(pieces, at, "the", "its", "their", "his", "her", "our") ? at + 1 : at;
  }

  /** The first plural within reach. */
  private Optional<String> noun(List<Piece> pieces, int at) {
    Optional<String> plural = Optional.empty();
    int i = at;
    while (i < pieces.size() && i - at < NOUN_REACH && isNounPart(pieces, i)) {
      var word = pieces.get(i).lower();
      if (isPlural(word) && (plural.isEmpty() || plural.get().equals("police"))) {
        plural = Optional.of(word);
      }
      i++;
    }
    return plural;
  }

  /** After "one" the noun is no plural: the word that follows. */
  private Optional<String> single(List<Piece> pieces, int at) {
    return at < pieces.size()
            && isNounPart(pieces, at)
            && !states.containsKey(pieces.get(at).lower())
        ? Optional.of(pieces.get(at).lower())
        : Optional.empty();
  }

  private boolean isNounPart(List<Piece> pieces, int at) {
    var piece = pieces.get(at);
    boolean hyphen = piece.is("-") && FigureReader.isJoined(pieces, at);
    return hyphen || (piece.isWord() && !stops.contains(piece.lower()) && !piece.is("s"));
  }

  private boolean isPlural(String word) {
    boolean ending = word.endsWith("s") && word.length() > 3;
    boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return PLURALS.contains(word) || (ending && !singular);
  }

  /** {@code 12 dead}, {@code another 17 were still missing}: the number stands alone. */
  private Optional<String> state(List<Piece> pieces, int at) {
    for (int i = at; i < Math.min(pieces.size(), at + STATE_REACH); i++) {
      var word = pieces.get(i).lower();
      if (states.containsKey(word)) {
        return Optional.of(word);
      }
      boolean passes = is(pieces, i, "were", "are", "was", "is", "still", "remain", "remained");
      if (!passes && !is(pieces, i, "have", "had", "has", "been", "others", "more", "confirmed")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code raising the number of dead to 14}, {@code the toll rose to 14}. */
  private Optional<String> toll(List<Piece> pieces, int at) {
    if (!is(pieces, at - 1, "to", "at", "of", "was", "is", "reached")) {
      return Optional.empty();
    }
    for (int i = at - 2; i >= Math.max(0, at - TOLL_REACH); i--) {
      if (is(pieces, i, ".", "!", "?", ";", Pieces.BREAK)) {
        return Optional.empty();
      }
      if (is(pieces, i, "toll")) {
        return Optional.of("dead");
      }
      if (is(pieces, i, "number") && is(pieces, i + 1, "of")) {
        int counted = skipArticle(pieces, i + 2);
        return noun(pieces, counted).or(() -> state(pieces, counted));
      }
    }
    return Optional.empty();
  }
}
