package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A frame with its verb groups, and what rules ask of it: who is the subject, where ends what. */
final class FrameParse {
  private final Frame frame;
  private final List<VerbGroup> groups;
  private final NounPhrases phrases;
  private final Map<Integer, Integer> index = new HashMap<>();
  private final Map<Integer, VerbGroup> byStart = new HashMap<>();
  private final Map<Integer, VerbGroup> byEnd = new HashMap<>();
  private final List<Optional<Stretch>> subjects = new ArrayList<>();

  FrameParse(Frame frame) {
    this.frame = frame;
    this.groups = List.copyOf(new VerbGroupFinder(frame).groups());
    this.phrases = new NounPhrases(frame);
    for (int i = 0; i < groups.size(); i++) {
      index.put(groups.get(i).from(), i);
      byStart.put(groups.get(i).from(), groups.get(i));
      byEnd.put(groups.get(i).to(), groups.get(i));
      subjects.add(findSubject(i));
    }
  }

  Frame frame() {
    return frame;
  }

  Item at(int index) {
    return frame.at(index);
  }

  List<VerbGroup> groups() {
    return groups;
  }

  /** The verb group that starts at this item, if one does. */
  Optional<VerbGroup> groupStartingAt(int index) {
    return Optional.ofNullable(byStart.get(index));
  }

  /** The verb group that ends before this item, if one does. */
  Optional<VerbGroup> groupEndingAt(int index) {
    return Optional.ofNullable(byEnd.get(index));
  }

  NounPhrases phrases() {
    return phrases;
  }

  /** The words of a stretch. */
  Span span(int from, int to) {
    return frame.span(new Stretch(from, to));
  }

  /** The cue of a verb group. */
  Span cue(VerbGroup group) {
    return frame.span(group.stretch());
  }

  /** The subject of a verb group, unless that is "I", "we" or "you": then the report speaks. */
  Optional<Stretch> subject(VerbGroup group) {
    return subjects
        .get(index.getOrDefault(group.from(), 0))
        .filter(subject -> !isFirstPerson(subject));
  }

  /** Who does what a verb group says, the phrase being the given one. */
  Attribution attribution(VerbGroup group, @Nullable Stretch source) {
    var words = source == null ? null : frame.span(source);
    return new Attribution(words, cue(group), group.verb().lemma());
  }

  private boolean isFirstPerson(Stretch subject) {
    var first = at(subject.from());
    var word = first.lower();
    return (subject.length() <= 2 && first.isA(WordClass.FIRST_PERSON))
        || word.startsWith("i'")
        || word.startsWith("we'");
  }

  private Optional<Stretch> findSubject(int index) {
    var group = groups.get(index);
    if (group.isActive()) {
      int conjunction = group.from() - 1;
      if (at(conjunction).is("and") || at(conjunction).is("but") || at(conjunction).is("or")) {
        return earlierSubject(index, conjunction);
      }
      return phrases.before(group.from(), 0);
    }
    if (group.voice() != VerbGroup.Voice.PARTICIPLE) {
      return Optional.empty();
    }
    var before = at(group.from() - 1);
    boolean free = before.isComma() || before.isEdge() || before.isA(WordClass.CONJUNCTION);
    return free || before.isQuote()
        ? earlierSubject(index, group.from())
        : phrases.before(group.from(), 0);
  }

  /** The subject that the verbs before shared, else that of the first clause. */
  private Optional<Stretch> earlierSubject(int index, int before) {
    for (int i = index - 1; i >= 0; i--) {
      var found = subjects.get(i);
      if (groups.get(i).isActive() && found.isPresent() && !isRelative(found.get())) {
        return found;
      }
      var inverted = phrases.after(groups.get(i).to());
      boolean afterQuote = at(groups.get(i).from() - 1).isUtterance();
      if (afterQuote && inverted.isPresent()) {
        return inverted;
      }
    }
    for (int i = 1; i < before; i++) {
      if (Clauses.isFinite(frame, i)) {
        var subject = phrases.before(withoutAdverbs(i), 0).filter(found -> !isRelative(found));
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRelative(Stretch subject) {
    return at(subject.from()).isA(WordClass.RELATIVE);
  }

  private int withoutAdverbs(int at) {
    int i = at;
    while (i > 0 && (at(i - 1).isAdverb() || at(i - 1).isAuxiliary())) {
      i--;
    }
    return i;
  }
}
