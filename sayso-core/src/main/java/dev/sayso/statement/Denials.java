package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Text;
import dev.sayso.text.Token;
import dev.sayso.text.Tokenizer;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a source does from what it says: denying, asking. */
final class Denials {
  private static final List<String> DISMISSALS = WordList.words("en/dismissals.tsv");
  private static final Set<String> CALLING = Set.of("predicate", "object-as", "object");
  private static final int REACH = 7;

  private final Text text;
  private final Tokenizer tokenizer = new Tokenizer();

  Denials(Text text) {
    this.text = text;
  }

  /** The stance of a finding, its content considered. */
  Stance stance(Finding finding) {
    if (finding.stance() != Stance.ASSERTS) {
      return finding.stance();
    }
    if (isQuestion(finding.content())) {
      return Stance.ASKS;
    }
    if (CALLING.contains(finding.rule()) && dismisses(finding.content())) {
      return Stance.DENIES;
    }
    return isPlainDenial(tokens(finding.content())) ? Stance.DENIES : Stance.ASSERTS;
  }

  /** "There was no fire", "Not one", "Never": the words alone deny, whatever the verb. */
  static boolean isPlainDenial(List<Token> tokens) {
    var words =
        tokens.stream()
            .filter(Token::isWord)
            .map(Token::lower)
            .dropWhile(word -> word.equals("that") || word.equals("but") || word.equals("and"))
            .limit(REACH)
            .toList();
    if (words.isEmpty()) {
      return false;
    }
    var first = words.getFirst();
    var second = words.size() > 1 ? words.get(1) : "";
    if (first.equals("there")) {
      int no = words.indexOf("no");
      boolean amount = no > 0 && no + 1 < words.size() && isAmount(words.get(no + 1));
      return no > 0 && no < 4 && !amount;
    }
    boolean answer = (first.equals("not") && second.equals("one")) || first.equals("never");
    return answer || (first.equals("no") && words.size() < 3) || second.equals("never");
  }

  private static boolean isAmount(String word) {
    return word.equals("more") || word.equals("fewer") || word.equals("less");
  }

  private boolean dismisses(List<Span> content) {
    var words = new StringBuilder(" ");
    tokens(content).stream()
        .filter(Token::isWord)
        .forEach(token -> words.append(token.lower()).append(' '));
    var all = words.toString().toLowerCase(Locale.ROOT);
    return DISMISSALS.stream().anyMatch(phrase -> all.contains(" " + phrase + " "));
  }

  private boolean isQuestion(List<Span> content) {
    boolean asks = true;
    for (var span : content) {
      int last = span.end() - 1;
      while (last > span.start() && isMark(text.value().charAt(last))) {
        last--;
      }
      asks &= text.value().substring(last, span.end()).indexOf('?') >= 0;
    }
    return asks;
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c);
  }

  private List<Token> tokens(List<Span> spans) {
    var tokens = new ArrayList<Token>();
    spans.forEach(span -> tokens.addAll(tokenizer.tokens(text, span)));
    return tokens;
  }
}
