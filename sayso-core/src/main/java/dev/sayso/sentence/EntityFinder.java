package dev.sayso.sentence;

import dev.sayso.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who and what a report names. Thread-safe.
 *
 * <p>By rules over capitals, titles and word lists: first the names, then what stands for them by
 * office or kind ("the mayor"), then "he" and "she". Where it is not clear who is meant, nobody is.
 */
public final class EntityFinder {
  /** How far a name and its office may stand apart, in tokens. */
  private static final int APPOSITION_MAX = 12;

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final NameFinder nameFinder = new NameFinder(lexicon);
  private final QuotationFinder quotationFinder = new QuotationFinder();
  private final NominalFinder nominalFinder = new NominalFinder(lexicon);

  /** The entities of a document with all their mentions, in order of first mention. */
  public List<Entity> entities(Document document, List<Sentence> sentences) {
    var words = sentences.stream().map(Words::new).toList();
    var nominals = new ArrayList<Nominal>();
    var names = new ArrayList<Phrase>();
    read(words, nominals, names);
    var known = new ArrayList<>(new NameLinker(lexicon).link(names));
    known.addAll(new NominalLinker(lexicon, List.copyOf(known)).link(nominals));
    var quoted = quotationFinder.passages(document);
    var appearances = new AppearanceFinder(lexicon, known, quoted);
    new PronounLinker(document.text(), lexicon, appearances).link(words);
    return entities(known);
  }

  private void read(List<Words> sentences, List<Nominal> nominals, List<Phrase> names) {
    var vocabulary = Vocabulary.of(sentences);
    var loud = new ArrayList<Words>();
    for (var sentence : sentences) {
      if (Vocabulary.isLoud(sentence)) {
        loud.add(sentence);
        continue;
      }
      var found = nominalFinder.nominals(sentence);
      var here = nameFinder.names(sentence, taken(sentence, found), vocabulary);
      found.stream().filter(one -> !isApposition(one, here)).forEach(nominals::add);
      names.addAll(here);
    }
    names.addAll(loudNames(loud, names));
    names.sort(Comparator.comparing(Phrase::span));
  }

  private static boolean[] taken(Words sentence, List<Nominal> nominals) {
    var taken = new boolean[sentence.size()];
    for (var nominal : nominals) {
      for (int i = nominal.noun(); i < nominal.to(); i++) {
        taken[i] = true;
      }
    }
    return taken;
  }

  /** "Anna Berg, the mayor of Lund" and "its mayor, Anna Berg,": says only who she is. */
  private static boolean isApposition(Nominal nominal, List<Phrase> names) {
    var words = nominal.words();
    for (var name : names) {
      if (name.to() < nominal.noun() - APPOSITION_MAX
          || name.from() > nominal.to() + APPOSITION_MAX) {
        continue;
      }
      boolean behind = name.to() < nominal.noun() && isBetween(words, name.to(), nominal.noun());
      boolean before = nominal.to() < name.from() && isBetween(words, nominal.to(), name.from());
      boolean office =
          nominal.isPerson() && (name.has(Sign.ROLE) || name.has(Sign.ORGANISATION_WORD));
      boolean thing = !nominal.isPerson() && name.has(Sign.ORGANISATION_BEHIND) && behind;
      if ((behind || before) && (office || thing)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all between is one comma and words. */
  private static boolean isBetween(Words words, int from, int to) {
    if (to - from > APPOSITION_MAX) {
      return false;
    }
    int commas = 0;
    for (int i = from; i < to; i++) {
      if (words.isComma(i)) {
        commas++;
      } else if (!words.isWord(i) || Lexicon.ENGLISH.isSpeech(words.lower(i))) {
        return false;
      }
    }
    return commas == 1;
  }

  /** In titles all words have capitals: there, only names that stand elsewhere too are found. */
  private static List<Phrase> loudNames(List<Words> loud, List<Phrase> names) {
    var keys = new HashSet<List<String>>();
    int longest = 0;
    for (var name : names) {
      keys.add(name.key());
      keys.add(List.of(name.key().getLast()));
      longest = Math.max(longest, name.key().size());
    }
    var found = new ArrayList<Phrase>();
    for (var sentence : loud) {
      loudNames(sentence, keys, Math.min(longest, 8), found);
    }
    return found;
  }

  private static void loudNames(
      Words sentence, Set<List<String>> keys, int longest, List<Phrase> found) {
    int i = 0;
    while (i < sentence.size()) {
      int length = Math.min(longest, sentence.size() - i);
      while (length > 0 && !keys.contains(phrase(sentence, i, i + length).key())) {
        length--;
      }
      if (length > 0 && sentence.isCapital(i)) {
        found.add(phrase(sentence, i, i + length));
      }
      i += Math.max(1, length);
    }
  }

  private static Phrase phrase(Words sentence, int from, int to) {
    return new Phrase(sentence, from, to, Set.of(), null, Gender.UNKNOWN);
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
