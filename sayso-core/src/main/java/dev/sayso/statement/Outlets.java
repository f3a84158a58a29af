package dev.sayso.statement;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.text.Span;
import dev.sayso.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether those who were told something are news outlets, and whether this report's own. */
final class Outlets {
  private static final Set<String> OUTLET = words("outlet");
  private static final Set<String> OTHER = words("other");
  private static final Set<String> LOOSE = Set.of("the", "agency", "newspaper", "news", "daily");
  private static final Set<String> OWN = Set.of("this", "us", "me", "our");
  private static final int DATELINE = 120;

  /** A name of so many words is a body's, not an outlet's: "the Ledger of Commerce" is shorter. */
  private static final int LONGEST = 5;

  private final Document document;
  private final List<Set<String>> names = new ArrayList<>();

  Outlets(Document document) {
    this.document = document;
    var outlet = document.imprint().outlet();
    if (outlet != null) {
      names.add(name(outlet));
    }
    document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.BODY)
        .findFirst()
        .ifPresent(block -> addDateline(document.text().slice(block.span())));
  }

  /** Whether the words are for another outlet, so that this report repeats what that one heard. */
  boolean isOther(Span words) {
    var told = document.text().slice(words);
    var name = name(told);
    if (OWN.contains(firstWord(told)) || name.isEmpty() || isOwn(name)) {
      return false;
    }
    if (all(told).stream().anyMatch(OTHER::contains)) {
      return false;
    }
    boolean named = told.startsWith("the ") && told.length() > 4 && isUpper(told.charAt(4));
    boolean radio = told.codePoints().anyMatch(Character::isUpperCase);
    return (named && all(told).size() < LONGEST)
        || (radio && all(told).stream().anyMatch(Outlets::isOutlet));
  }

  /** "radio", "Sportsradio". */
  private static boolean isOutlet(String word) {
    return OUTLET.contains(word) || word.endsWith("radio");
  }

  private boolean isOwn(Set<String> name) {
    return names.stream().anyMatch(own -> own.containsAll(name) || name.containsAll(own));
  }

  /** "BERGEN, Norway (Coast Agency) -": the agency speaks of itself by its name. */
  private void addDateline(String body) {
    var start = body.strip();
    int open = start.indexOf('(');
    int close = start.indexOf(')', Math.max(open, 0));
    boolean dash = close > 0 && start.substring(close + 1).stripLeading().matches("(?s)[-–—].*");
    if (open > 0 && close < DATELINE && dash) {
      names.add(name(start.substring(open + 1, close)));
    }
  }

  private static Set<String> name(String words) {
    return all(words).stream().filter(word -> !LOOSE.contains(word)).collect(Collectors.toSet());
  }

  private static List<String> all(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String firstWord(String words) {
    var all = all(words);
    return all.isEmpty() ? "" : all.getFirst();
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  private static Set<String> words(String kind) {
    return WordList.rows("en/media.tsv").stream()
        .filter(row -> row.get(1).equals(kind))
        .map(List::getFirst)
        .collect(Collectors.toUnmodifiableSet());
  }
}
