package dev.sayso.sentence;

import dev.sayso.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who and what a report names. Thread-safe.
 *
 * <p>By rules over capitals, titles and word lists: first the names, then what stands for them by
 * office or kind ("the mayor"), then "he" and "she". Where it is not clear who is meant, nobody is.
 */
public final class EntityFinder {
  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final NameFinder nameFinder = new NameFinder(lexicon);

  /** The entities of a document with all their mentions, in order of first mention. */
  public List<Entity> entities(Document document, List<Sentence> sentences) {
    var vocabulary = Vocabulary.of(sentences);
    var names = new ArrayList<Phrase>();
    for (var sentence : sentences) {
      if (!Vocabulary.isLoud(new Words(sentence.tokens()))) {
        var taken = new boolean[sentence.tokens().size()];
        names.addAll(nameFinder.names(sentence, taken, vocabulary));
      }
    }
    return entities(new NameLinker(lexicon).link(names));
  }

  private static List<Entity> entities(List<Known> known) {
    var sorted = known.stream().sorted(Comparator.comparingInt(Known::firstStart)).toList();
    var entities = new ArrayList<Entity>();
    for (var one : sorted) {
      entities.add(one.entity("e" + (entities.size() + 1)));
    }
    return List.copyOf(entities);
  }
}
