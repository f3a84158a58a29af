package dev.sayso.sentence;

import dev.sayso.text.Token;
import java.util.List;

/**
 * The tokens of a sentence, to be looked at by index, also beyond both ends.
 *
 * @param tokens the tokens of the sentence
 */
record Words(List<Token> tokens) {
  /** The token in lower case; empty outside the sentence. */
  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
  }

  boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  boolean isMark(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.MARK;
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
        && (lower(i).equals("'"))
        && isWord(i - 1)
        && lower(i - 1).endsWith("s")
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }
}
