package dev.sayso.story;

import dev.sayso.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the spellings of one name have in common: "Alexei Volkov" and "Aleksey Wolkow" have one key.
 *
 * <p>The key has a word for each word of the name. It is no name: never show it. Immutable and
 * thread-safe.
 */
public final class SpellingKey {
  private static final List<List<String>> SPELLINGS = WordList.rows("en/spellings.tsv");
  private static final int LONGEST = 200;

  private SpellingKey() {}

  /** The key of a name; empty if the name has neither letters nor digits. */
  public static String of(String name) {
    return String.join(" ", words(name));
  }

  /** The key of a name word by word, a leading "the" and a possessive ending left out. */
  public static List<String> words(String name) {
    var bounded = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    var plain = fold(bounded).replace('\u2019', '\'').replaceAll("'s\\b", "");
    var words =
        Arrays.stream(plain.split("[^\\p{L}\\p{Nd}']+"))
            .map(word -> word.replace("'", ""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    return words.stream().map(SpellingKey::word).toList();
  }

  /** Lower case without diacritics: "Øster Ålund" becomes "oster alund". */
  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("ı", "i");
  }

  private static String word(String lower) {
    var word = single(lower);
    for (var spelling : SPELLINGS) {
      word = word.replace(spelling.getFirst(), spelling.get(1));
    }
    return single(word);
  }

  private static String single(String word) {
    var out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (i == 0 || c != word.charAt(i - 1) || Character.isDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
