package dev.sayso.sentence;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;

/** The tokens of a sentence, to be looked at by index, also beyond both ends. */
final class Words {
  private final Sentence sentence;
  private final List<Token> tokens;
  private final String[] lower;

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.lower = tokens.stream().map(Token::lower).toArray(String[]::new);
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return lower.length;
  }

  /** The characters from one token to before another. */
  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  /** The words from one token to before another, one space where there is any. */
  String written(int from, int to) {
    var written = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean gap = i > from && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
      written.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return written.toString();
  }

  /** The token in lower case; empty outside the sentence. */
  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  boolean isWord(int i) {
    return i >= 0 && i < lower.length && tokens.get(i).isWord();
  }

  boolean isNumber(int i) {
    return i >= 0 && i < lower.length && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  boolean isMark(int i) {
    return i >= 0 && i < lower.length && tokens.get(i).kind() == Token.Kind.MARK;
  }

  boolean isCapital(int i) {
    return isWord(i) && tokens.get(i).isCapitalised();
  }

  boolean isSmall(int i) {
    return isWord(i) && !tokens.get(i).isCapitalised();
  }

  boolean isComma(int i) {
    return lower(i).equals(",");
  }

  /** Whether a token stands where a capital says nothing: first, or behind a mark that opens. */
  boolean isInitial(int i) {
    return i == 0 || (isMark(i - 1) && "\"“„‘'«`:;—–-([•*.…!?>|/".contains(lower(i - 1)));
  }

  /** All capitals, two letters at least. */
  boolean isLoud(int i) {
    return isWord(i)
        && tokens.get(i).form().length() > 1
        && tokens.get(i).form().codePoints().noneMatch(Character::isLowerCase)
        && tokens.get(i).form().codePoints().filter(Character::isUpperCase).count() > 1;
  }

  boolean isPossessive(int i) {
    return lower(i).equals("'s");
  }

  /** An apostrophe directly behind a word that ends in s: "the miners’ union". */
  boolean isPluralPossessive(int i) {
    return isMark(i)
        && lower(i).equals("'")
        && isWord(i - 1)
        && lower(i - 1).endsWith("s")
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }
}
