package dev.sayso.statement;

import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for a source, taken apart.
 *
 * @param tokens its words and marks
 * @param heads the head noun of each part between commas, relative clauses left out
 */
record SourcePhrase(List<Token> tokens, List<Token> heads) {
  private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "several", "many", "one");
  private static final Set<String> BELONGING =
      Set.of("of", "at", "in", "for", "from", "with", "to", "near", "inside", "within");
  private static final Set<String> PERSONS =
      Set.of("one", "two", "three", "four", "five", "some", "several", "many", "others", "other");
  private static final Set<String> LOOSE =
      Set.of("close", "familiar", "briefed", "involved", "speaking", "working", "who", "which");

  SourcePhrase {
    tokens = List.copyOf(tokens);
    heads = List.copyOf(heads);
  }

  static SourcePhrase of(String words, List<Token> tokens) {
    return new SourcePhrase(tokens, heads(tokens));
  }

  boolean isPronoun() {
    return tokens.size() == 1
        && (WordClass.SUBJECT_PRONOUN.has(first())
            || WordClass.POSSESSIVE.has(first())
            || (WordClass.OTHER_PRONOUN.has(first()) && !PERSONS.contains(first()))
            || first().equals("this")
            || first().equals("that"));
  }

  /** "who": stands for what comes before. */
  boolean isRelative() {
    return tokens.size() == 1 && WordClass.RELATIVE.has(first()) && !first().equals("that");
  }

  String first() {
    return tokens.isEmpty() ? "" : tokens.getFirst().lower();
  }

  boolean isIndefinite() {
    return INDEFINITE.contains(first()) || WordClass.NUMBER_WORD.has(first());
  }

  /** What is said of somebody without a name; none if the head is a name. */
  Optional<Anonymity> anonymity() {
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    var head = heads.getFirst();
    boolean opensPhrase = tokens.getFirst().equals(head);
    if ((head.isCapitalised() && !opensPhrase) || (head.isCapitalised() && !isPluralNoun(head))) {
      return Optional.empty();
    }
    var kind = PERSONS.contains(head.lower()) ? "person" : singular(head.lower());
    return Optional.of(new Anonymity(kind, affiliation(head), count(), null));
  }

  private boolean isPluralNoun(Token head) {
    return (head.lower().endsWith("s") && tokens.size() > 0)
        || head.is("police")
        || head.is("people");
  }

  private static List<Token> heads(List<Token> tokens) {
    var heads = new ArrayList<Token>();
    boolean open = true;
    boolean relative = false;
    for (var token : tokens) {
      if (token.is(",")) {
        open = true;
        relative = false;
        heads.add(token);
      } else if (open && isEndOfHead(token)) {
        relative = WordClass.RELATIVE.has(token.lower());
        open = false;
      } else if (open && token.isWord() && !relative) {
        replaceLast(heads, token);
      }
    }
    heads.removeIf(token -> !token.isWord());
    return heads;
  }

  private static void replaceLast(List<Token> heads, Token token) {
    if (!heads.isEmpty()) {
      heads.removeLast();
    }
    heads.add(token);
  }

  private static boolean isEndOfHead(Token token) {
    if (token.is("(")) {
      return true; // "(D-Wis.)"
    }
    return WordClass.PREPOSITION.has(token.lower())
        || WordClass.RELATIVE.has(token.lower())
        || LOOSE.contains(token.lower());
  }

  /** "the mine" of "an engineer at the mine", "the union" of "the union's lawyer". */
  private @Nullable String affiliation(Token head) {
    var words = new StringBuilder();
    boolean belongs = false;
    for (var token : tokens) {
      if (token.is(",") || WordClass.RELATIVE.has(token.lower())) {
        break;
      }
      if (belongs) {
        words.append(words.isEmpty() ? "" : " ").append(token.form());
      }
      boolean after = token.span().start() > head.span().start();
      belongs |= after && BELONGING.contains(token.lower());
    }
    return words.isEmpty() ? owner() : words.toString();
  }

  private @Nullable String owner() {
    for (var token : tokens) {
      if (token.isWord() && token.lower().endsWith("'s")) {
        return token.form().substring(0, token.form().length() - 2);
      }
    }
    return null;
  }

  private @Nullable String count() {
    for (var token : tokens.subList(0, Math.min(2, tokens.size()))) {
      if (token.kind() == Token.Kind.NUMBER || WordClass.NUMBER_WORD.has(token.lower())) {
        return token.form();
      }
    }
    return null;
  }

  private static String singular(String noun) {
    if (noun.equals("people")) {
      return "person";
    }
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 3) + "man";
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean sibilant = noun.endsWith("sses") || noun.endsWith("ches") || noun.endsWith("shes");
    if (sibilant || noun.endsWith("xes")) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
