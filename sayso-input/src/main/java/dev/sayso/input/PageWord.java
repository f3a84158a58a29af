package dev.sayso.input;

import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A word in the class or id of an element that says what the element is.
 *
 * @param how how it is read
 * @param rule the name of the rule, for example {@code debris/cookies}
 */
record PageWord(How how, String rule) {
  /** How such a word is read. */
  enum How {
    /** Furniture, unless the element holds most of the page's sentences. */
    SOFT,
    /** Furniture. */
    ALWAYS,
    BYLINE,
    CAPTION,
    DATE
  }

  /** Class lists are short; what is longer is hostile or generated. */
  private static final int LONGEST = 400;

  private static final int MOST_WORDS = 3;

  private static final Map<String, PageWord> WORDS = words();

  private static Map<String, PageWord> words() {
    var words = new LinkedHashMap<String, PageWord>();
    for (var row : WordList.rows("en/page-words.tsv")) {
      words.putIfAbsent(row.get(0), new PageWord(How.valueOf(row.get(1)), row.get(2)));
    }
    return words;
  }

  /** What the class, or else the id, of an element says. */
  static Optional<PageWord> of(Element element) {
    return in(element.attr("class")).or(() -> in(element.attr("id")));
  }

  private static Optional<PageWord> in(String names) {
    if (names.isEmpty() || names.length() > LONGEST) {
      return Optional.empty();
    }
    for (var name : names.strip().split("\\s+", -1)) {
      var found = inName(parts(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The longest run of parts that is on the list, from the left. */
  private static Optional<PageWord> inName(List<String> parts) {
    for (int size = Math.min(MOST_WORDS, parts.size()); size > 0; size--) {
      for (int at = 0; at + size <= parts.size(); at++) {
        var word = WORDS.get(String.join(" ", parts.subList(at, at + size)));
        if (word != null) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  /** "most-read", "most_read" and "mostRead" all have the parts "most" and "read". */
  private static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if ((end || hump) && i > start) {
        parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = end ? i + 1 : hump ? i : start;
    }
    return parts;
  }
}
