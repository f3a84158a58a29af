package dev.sayso.story;

import dev.sayso.document.Block;
import dev.sayso.document.Document;
import dev.sayso.sentence.Entity;
import dev.sayso.sentence.Sentence;
import dev.sayso.statement.Reading;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boils a reading down to the little that grouping needs. Thread-safe. */
public final class GistMaker {
  private static final int MOST_TERMS = 200;
  private static final int MOST_NAMES = 60;
  private static final int LONGEST_HEADLINE = 160;

  /**
   * A word of the headline counts as if it stood two times more: it says what the report is about.
   */
  private static final int HEADLINE_BONUS = 2;

  /** The gist of a report. */
  public Gist gist(Reading reading) {
    var document = reading.document();
    return new Gist(
        document.id(),
        document.imprint().published(),
        terms(reading),
        names(reading),
        headline(document));
  }

  private static Map<String, Integer> terms(Reading reading) {
    var counts = new HashMap<String, Integer>();
    for (var sentence : reading.sentences()) {
      var each = isHeadline(reading.document(), sentence) ? 1 + HEADLINE_BONUS : 1;
      for (var token : sentence.tokens()) {
        Words.stem(token).ifPresent(stem -> counts.merge(stem, each, Integer::sum));
      }
    }
    var kept = new LinkedHashMap<String, Integer>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> count) -> -count.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_TERMS)
        .forEach(count -> kept.put(count.getKey(), count.getValue()));
    return kept;
  }

  private static boolean isHeadline(Document document, Sentence sentence) {
    return sentence.block() < document.blocks().size()
        && document.blocks().get(sentence.block()).kind() == Block.Kind.HEADLINE;
  }

  /** The names, those named most often first; the outlet's own name says nothing of the event. */
  private static List<String> names(Reading reading) {
    var outlet = reading.document().imprint().outlet();
    var own = outlet == null ? "" : SpellingKey.of(outlet);
    return reading.entities().stream()
        .sorted(
            Comparator.comparingInt((Entity entity) -> -entity.mentions().size())
                .thenComparing(Entity::name))
        .map(entity -> SpellingKey.of(entity.name()))
        .filter(key -> !key.isEmpty() && !key.equals(own))
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  private static String headline(Document document) {
    var text = document.text();
    var words =
        document
            .headline()
            .or(() -> document.readable().stream().findFirst().map(Block::span))
            .map(span -> text.slice(span))
            .orElse("");
    return shortened(words.strip().replaceAll("\\s+", " "));
  }

  /** At most so long, cut between words where there are any. */
  private static String shortened(String words) {
    if (words.length() <= LONGEST_HEADLINE) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST_HEADLINE);
    int cut = space > 0 ? space : LONGEST_HEADLINE;
    return words.substring(0, Character.isLowSurrogate(words.charAt(cut)) ? cut - 1 : cut) + " …";
  }
}
