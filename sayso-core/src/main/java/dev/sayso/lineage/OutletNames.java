package dev.sayso.lineage;

import dev.sayso.story.SpellingKey;
import dev.sayso.text.Token;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Recognises the outlets of a story where reports name them, in full ("The Ostmark Herald", "the
 * Ostmark Herald newspaper") or by their last word ("the Herald") if only one outlet ends in it.
 * Immutable and thread-safe.
 */
public final class OutletNames {
  private static final Set<String> KINDS = Set.copyOf(WordList.words("en/outlet-kinds.tsv"));
  private static final int LEAST_SHORT_NAME = 4;

  private final Map<String, List<String>> full = new TreeMap<>();
  private final Map<String, String> brief = new HashMap<>();

  /**
   * A naming of an outlet.
   *
   * @param outlet its key, as {@link #key} makes it
   * @param first the index of its first token
   * @param end the index after its last token
   */
  record Hit(String outlet, int first, int end) {}

  /** Recognises these outlets. */
  public OutletNames(Collection<String> outlets) {
    var endings = new HashMap<String, Set<String>>();
    for (var outlet : new TreeSet<>(outlets)) {
      var words = words(outlet);
      if (!words.isEmpty()) {
        full.put(String.join(" ", words), words);
        endings
            .computeIfAbsent(words.getLast(), ending -> new TreeSet<>())
            .add(String.join(" ", words));
      }
    }
    endings.forEach((ending, keys) -> {
      if (keys.size() == 1 && ending.length() >= LEAST_SHORT_NAME) {
        brief.put(ending, keys.iterator().next());
      }
    });
  }

  /** What all ways to write an outlet's full name have in common. */
  public static String key(String outlet) {
    return String.join(" ", words(outlet));
  }

  /**
   * The key of the outlet that some words name: "the Herald"; nothing if they name none of these.
   */
  public Optional<String> named(String words) {
    var key = key(words);
    return full.containsKey(key) ? Optional.of(key) : Optional.ofNullable(brief.get(key));
  }

  private static List<String> words(String outlet) {
    var words = new ArrayList<>(SpellingKey.words(outlet));
    while (words.size() > 1 && KINDS.contains(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  /** Where tokens name outlets, in order. */
  List<Hit> hits(List<Token> tokens) {
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord() && tokens.get(i).isCapitalised()) {
        var hit = hit(tokens, i);
        if (hit.isPresent()) {
          hits.add(hit.get());
          i = hit.get().end() - 1;
        }
      }
    }
    return hits;
  }

  private Optional<Hit> hit(List<Token> tokens, int first) {
    var word = SpellingKey.of(tokens.get(first).form());
    for (var name : full.entrySet()) {
      if (name.getValue().getFirst().equals(word) && stands(name.getValue(), tokens, first)) {
        return Optional.of(new Hit(name.getKey(), first, first + name.getValue().size()));
      }
    }
    return first > 0 && tokens.get(first - 1).is("the")
        ? Optional.ofNullable(brief.get(word)).map(outlet -> new Hit(outlet, first, first + 1))
        : Optional.empty();
  }

  private static boolean stands(List<String> name, List<Token> tokens, int first) {
    if (first + name.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < name.size(); i++) {
      if (!SpellingKey.of(tokens.get(first + i).form()).equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
