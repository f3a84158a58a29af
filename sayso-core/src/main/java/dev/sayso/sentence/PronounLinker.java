package dev.sayso.sentence;

import dev.sayso.sentence.Appearance.Part;
import dev.sayso.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom "he", "she" and a speaking "it" mean. Belongs to one call.
 *
 * <p>Whoever spoke or acted last, in this paragraph or the one before, and may be of that gender.
 * Where that is nobody, or somebody without a name, the pronoun is left alone. So are pronouns
 * inside quotations.
 */
final class PronounLinker {
  private static final Map<String, Gender> PRONOUNS =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "his",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE,
          "hers",
          Gender.FEMALE);
  private static final Set<String> SUBJECTS = Set.of("he", "she");
  private static final Set<String> SAID = Set.of("said", "says", "asked", "asks", "added", "adds");

  /** How far back somebody may have been mentioned, in sentences. */
  private static final int FAR = 6;

  private final Text text;
  private final Lexicon lexicon;
  private final AppearanceFinder finder;
  private final List<List<Appearance>> scenes = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  PronounLinker(Text text, Lexicon lexicon, AppearanceFinder finder) {
    this.text = text;
    this.lexicon = lexicon;
    this.finder = finder;
  }

  /** Adds the pronouns of the sentences to those whom they mean. */
  void link(List<Words> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      paragraphs.add(paragraph(sentences, i));
      scenes.add(new ArrayList<>(finder.appearances(sentences.get(i))));
      read(sentences.get(i));
    }
  }

  private int paragraph(List<Words> sentences, int i) {
    if (i == 0) {
      return 0;
    }
    var between =
        text.value()
            .substring(
                sentences.get(i - 1).sentence().span().end(),
                sentences.get(i).sentence().span().start());
    boolean same = between.indexOf('\n') < 0 && between.indexOf('\r') < 0;
    return paragraphs.get(i - 1) + (same ? 0 : 1);
  }

  private void read(Words words) {
    for (int i = 0; i < words.size(); i++) {
      var lower = words.lower(i);
      var gender = PRONOUNS.get(lower);
      boolean speakingIt = lower.equals("it") && lexicon.isSpeech(words.lower(i + 1));
      if ((gender == null && !speakingIt) || finder.isQuoted(words.tokens().get(i).span())) {
        continue;
      }
      var who = gender == null ? organisation(i) : person(words, i, gender);
      int at = i;
      who.ifPresent(one -> add(words, at, one));
    }
  }

  private void add(Words words, int at, Known who) {
    who.add(words.tokens().get(at).span(), Mention.Form.PRONOUN);
    var gender = PRONOUNS.get(words.lower(at));
    if (gender != null) {
      who.learn(gender);
      who.learn(Sign.PRONOUN);
    }
    var part = Part.OTHER;
    if (gender == null || SUBJECTS.contains(words.lower(at))) {
      part = isAttribution(words, at) ? Part.SPEAKER : Part.SUBJECT;
    }
    if (scenes.getLast().size() < 2 * AppearanceFinder.MOST) {
      scenes.getLast().add(new Appearance(at, who, who.gender(), part));
    }
  }

  private boolean isAttribution(Words words, int at) {
    return lexicon.isSpeech(words.lower(at + 1)) || SAID.contains(words.lower(at - 1));
  }

  private Optional<Known> person(Words words, int at, Gender gender) {
    boolean attribution = SUBJECTS.contains(words.lower(at)) && isAttribution(words, at);
    for (int back = 0; back < FAR && isNear(back); back++) {
      var fitting = new ArrayList<Appearance>();
      for (var one : scene(back)) {
        boolean before = back > 0 || one.from() < at;
        if (before && one.mayBePerson() && one.toldGender().fits(gender)) {
          fitting.add(one);
        }
      }
      boolean weak = back == 0 && attribution && foremost(fitting, Part.SUBJECT) == null;
      if (!fitting.isEmpty() && !weak) {
        return chosen(fitting, gender);
      }
    }
    return Optional.empty();
  }

  private boolean isNear(int back) {
    int at = paragraphs.size() - 1;
    return at - back >= 0 && paragraphs.get(at - back) >= paragraphs.get(at) - 1;
  }

  private List<Appearance> scene(int back) {
    return scenes.get(scenes.size() - 1 - back);
  }

  /** The speaker, else the one who acts, else the only one there is of that gender. */
  private static Optional<Known> chosen(List<Appearance> fitting, Gender gender) {
    var best = foremost(fitting, Part.SUBJECT);
    if (best != null) {
      return Optional.ofNullable(best.known());
    }
    boolean one = fitting.stream().map(Appearance::known).distinct().count() == 1;
    boolean sure = fitting.getFirst().toldGender() == gender;
    return one && sure ? Optional.ofNullable(fitting.getFirst().known()) : Optional.empty();
  }

  /** The one with the greatest part, at least {@code least}; of several the last. */
  private static @Nullable Appearance foremost(List<Appearance> several, Part least) {
    Appearance best = null;
    for (var one : several) {
      boolean enough = one.part().compareTo(least) >= 0;
      if (enough && (best == null || one.part().compareTo(best.part()) >= 0)) {
        best = one;
      }
    }
    return best;
  }

  /** "It warned": the organisation that acted last in this sentence or the one before it. */
  private Optional<Known> organisation(int at) {
    for (int back = 0; back < 2 && isNear(back); back++) {
      int last = back == 0 ? at : Integer.MAX_VALUE;
      var before = scene(back).stream().filter(one -> one.from() < last).toList();
      var acting = foremost(before, Part.SUBJECT);
      if (acting != null) {
        return acting.isOrganisation() ? Optional.ofNullable(acting.known()) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
